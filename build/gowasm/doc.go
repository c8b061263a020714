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
// and go/types). From the exported functions on, each function reached through calls is written from its syntax tree,
// whose control flow is already that of WebAssembly (function.go, statement.go, assign.go, calls.go, expression.go,
// operator.go). Where there is no translation, there stands the refusal (refusal.go has the words): a construct can be
// translated or refused, but not forgotten. What code needs to know of types is in layout.go, of variables and their
// parts in place.go, of package variables in data.go; instruction.go writes instructions and module.go puts the bytes
// together. The same source gives the same bytes.
//
// # The subset
//
//   - Packages of the module, and no other: nothing of the standard library. Test files are left out, and files whose first
//     line is a constraint that excludes them: //go:build !gowasm. GOARCH is wasm.
//   - A variable, a parameter or a result of a function is an integer of any type (int and uint have 64 bits), a bool, a
//     pointer or a slice. Its address is never taken, and := declares it.
//   - A package variable is an integer, a bool, or a struct or an array of these, without embedded fields; all together
//     64 KiB. It starts as zero, or as a constant, or as a literal of constants for a struct or an array. Code reads and
//     changes it by field and element, also through pointers and slices: &variable, &p.field, &a[i], variable[:].
//     A struct or an array is assigned whole from one place in memory to another, or its zero value to it: *p = a[i], a = T{}.
//   - A slice is of a whole package variable, or of a whole part of one whose place is constant: variable.rows[2][:]. None
//     is made with bounds, of a slice or through a pointer; what works on a part of a slice gets where it begins and ends.
//   - Functions and methods; several results, that may have names; a return has a value for each. No type parameters and no
//     variable number of arguments.
//   - Assignment, also of several values, and with an operator; ++ and --; if, for without range, switch over integers and
//     bools or without a value, return, and break and continue of the innermost loop, but no break in a switch.
//   - All operators on integers and bools, but a shift only by a constant less than the width; pointers are compared, and
//     slices with nil. len of a slice, min and max of two integers, panic with a constant. Conversions between integers.
//   - Constants of any kind, outside functions.
//   - Exports, marked //go:wasmexport name in the package compiled: parameters and a result of type int32, uint32, int64,
//     uint64 or bool; a result *[n]byte is its address. The memory is exported as "memory".
//
// What no exported function reaches is not compiled, and may be any Go: tables of names with strings, say. But no init
// function and no call in the value of a package variable, since these would change what is compiled.
//
// Everything else is refused with its place, what it is and what to write instead, all refusals of a run together.
// A program whose types are not known is not looked at further.
//
// # Values and memory
//
// A variable of a function is a local of WebAssembly: an i64 if it has 64 bits and else an i32, always extended by its own
// sign. A pointer is an address. A slice is one number of 64 bits, of its address and its length: see package support, which
// has all that a module needs at run time, and is compiled like any other. Only package variables lie in memory:
//
//	0       nothing
//	8       package variables in the order of their source, but large ones first, each at a multiple of 8
//	1 page  the end
//
// There a value takes the size of its type, and fields and elements follow each other without padding. No pointer and no
// slice lies in memory, so none is ever left behind, and none points to what has ended.
//
// # Calls
//
// Receiver and parameters are passed in order, and results returned in order. All functions are written three times. The
// first time tells what package variables there are, which get their addresses then (arrange). The second time tells what
// calls there are: a parameter that every call gives the same constant, or the same address or slice of a package variable,
// and that is never assigned, is not passed the third time (settle).
//
// # Short code
//
// There is no optimiser that works on finished code; what is short is chosen as the code is written. An instruction may take
// the place of the one or two before it (instruction.after): a variable that is set and read at once, a comparison with 0,
// a sum of constants. Neighbours have no branch between them. A local starts as zero and is not set to it.
//
// The rest is order, which makes numbers short and neighbours alike, as suits compression. After its parameters a function
// has its locals of 64 bits and then the others, of each the most used first (function.encoded). Functions stand in the
// order of their source (compiler.module), and so do package variables, but large ones, from 4 KiB on, come first: they hold
// what code names the most (arrange).
//
// # Traps
//
// Where Go panics the module traps: an index out of range, a division by zero, a nil pointer used, panic, a stack that
// overflows, which is WebAssembly's own. Where Go wraps it wraps, the smallest integer divided by -1 included. nil is an
// address behind the memory, so that using it traps without a check; a pointer that derives from it is checked. A nil slice
// has no elements.
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
