// Package gowasm compiles the calculators to WebAssembly: a subset of Go to a module of a few kilobytes that imports nothing.
//
//	module, err := gowasm.Compile(fsys, "borgerguide", "borgerguide/calculators/wasm")
//
// The standard compiler makes 1.8 MB of the same source, which many municipal servers deliver uncompressed and with the
// wrong type. A few kilobytes lie inside the page's script, so there is nothing to deliver; and as this package needs
// no toolchain, an editor's machine needs no Go. The standard compiler remains the judge in tests, and the way out: see
// Standard.
//
// # From source to module
//
// Load reads the files, refuses what they import from outside the module, and finds the types (load.go, with go/parser
// and go/types). From the exported functions on, each function reached through calls is checked (refusal.go) and
// written at once from its syntax tree, whose control flow is already that of WebAssembly (function.go, calls.go,
// statement.go, expression.go, operator.go). Where there is no translation, there stands the refusal: a construct can be
// translated or refused, but not forgotten. What code needs to know of types is in layout.go, of variables in place.go,
// of package variables in data.go; instruction.go writes instructions and module.go puts the bytes together. The same source
// gives the same bytes.
//
// # Short code
//
// There is no optimiser that works on finished code; what is short is chosen as the code is written:
//
//   - An instruction may take the place of the one or two before it (instruction.after): a variable that is set and read
//     at once, a comparison with 0, a load that extends. Neighbours have no branch between them.
//   - && and || evaluate their right side in any case where that is harmless: it calls nothing and cannot trap (harmless).
//     A pointer that the code has used to come here is not nil (known).
//   - All functions are written twice. The first time tells what calls there are (settle). A parameter that every call
//     gives the same constant, or the same address of a package variable, is not passed; a function that is called once is
//     written in place of the call.
//   - A loop between constants looks at its condition at its end. A local starts as zero and is not set to it.
//
// # The subset
//
//   - Packages of the module, and no other: nothing of the standard library. Test files are left out, and files whose first
//     line is a constraint that excludes them: //go:build !gowasm. GOARCH is wasm.
//   - bool, all integers (int and uint have 64 bits) and types of them; structs without embedded fields, arrays, slices
//     and pointers. Constants of any kind.
//   - Functions and methods; no type parameters and no variable number of arguments. Results, named or not, are several
//     integers, bools, pointers or slices, or one struct or array.
//   - All statements but go, defer, select, goto, fallthrough, labels and the type switch. Range goes over integers and
//     declares its variable. What is assigned together with other values is no struct or array.
//   - All operators on integers and bools; pointers are compared; structs and arrays are not. len, min and max of two, and
//     panic with a constant. Conversions between integers. Slices of arrays and of slices, with two indexes.
//   - Package variables, that code may change, 32 KiB in all. They start as zero, or as a constant, or a literal of
//     constants for a struct or an array.
//   - Exports, marked //go:wasmexport name in the package compiled: parameters and a result of type int32, uint32, int64,
//     uint64 or bool; a result *[n]byte is its address. The memory is exported as "memory".
//
// What no exported function reaches is not compiled, and may be any Go: tables of names with strings, say. But no init
// function and no call in the value of a package variable, since these would change what is compiled.
//
// Everything else is refused with its place, what it is and what to write instead, all refusals of a run together.
// A program whose types are not known is not looked at further.
//
// # Pointers
//
// There is no heap. A pointer or slice that may point to a local variable is an argument, or used at once: it is never
// assigned, returned or stored; and no pointer or slice is stored where a pointer leads, or in a package variable. What came
// in through a parameter may be returned, so a method can return its receiver. The comment at usage has the reasoning.
//
// # Values and memory
//
// An integer, a bool, a pointer or a slice is held in a local: an i64 if it has 64 bits and else an i32, always extended by
// its own sign. A slice is one number of 64 bits, of its address, capacity and length: see package support. Structs and
// arrays lie in memory and are denoted by their address, and so is any variable whose address is taken. In memory a value
// takes the size of its type, and fields and elements follow each other without padding.
//
//	0       nothing
//	8       package variables in the order the code names them, each at a multiple of 8
//	32768   the stack
//	1 page  the end
//
// A function whose variables need memory takes a frame from the stack and gives it back. Variables of blocks that do
// not overlap share their part of it. The stack is an array of package support, which has all that a module needs at run
// time, and is compiled like any other.
//
// # Calls
//
// Receiver and parameters are passed in order. What lies in memory is passed as its address: the function copies it if it
// assigns to it, and the caller copies it if anyone else may. Results are returned in order; for one that lies in memory the
// caller passes first the address where it goes.
//
// # Traps
//
// Where Go panics the module traps: an index or slice out of range, a division by zero, a nil pointer used, a negative
// shift count, a stack that overflows, panic. Where Go wraps it wraps, the smallest integer divided by -1 included. nil is an
// address behind the memory, so that using it traps without a check. After a trap the stack is not given back: such a
// module is not used again.
//
// Where Go leaves open whether a variable is read before or after a call in the same expression, so does this package.
//
// # When a calculator needs more
//
// First look whether it can be written with what there is: the message says how. If not, growing the subset is a decision
// and needs its record. Then: a function in a package under conform that uses it, which runs natively and as WebAssembly with
// the same results and traps; the translation where its refusal stands; a fixture under testdata/refused for what is still
// refused; and a line above. The random programs of FuzzArithmetic need it too if it is arithmetic.
package gowasm
