// Package gowasm compiles the calculators to WebAssembly: a subset of Go to a module of a few kilobytes that imports
// nothing.
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
// Load reads the files, refuses what they import from outside the module, and finds the types (load.go, with
// go/parser and go/types). Starting with the exported functions, each function that is reached through calls is
// written from its syntax tree, whose control flow is already that of WebAssembly. A construct without a translation
// is refused at the place where the translation would stand, so none can be forgotten. The same source gives the same
// bytes.
//
//	statements                                    statement.go
//	for and range                                 loop.go
//	assignments, declarations, literals           assign.go
//	functions: parameters, results, frames        function.go
//	calls, methods, a variable number of values   calls.go
//	conversions and built-in functions            builtin.go
//	expressions, constants                        expression.go
//	operators                                     operator.go
//	elements and slices, of strings too           slice.go
//	variables, fields, pointers                   place.go
//	package variables, constant strings           data.go
//	types and their sizes                         layout.go
//	which variables change                        usage.go
//	how long pointers live                        lifetime.go
//	words of refusals, types outside the subset   refusal.go
//	parameters that are the same in every call    settle.go
//	instructions; the binary format               instruction.go, module.go
//	what a module needs at run time               _support/support.go
//
// # The subset
//
//   - Packages: those of the module, and nothing of the standard library. Test files are left out, and so are files
//     whose first line is a constraint that excludes them: //go:build !gowasm. GOARCH is wasm.
//   - Types: all integers (int and uint have 64 bits), bool, string; structs without embedded fields, arrays, pointers
//     and slices of these; types of their own name. No type parameters.
//   - Constants of any kind, in packages and in functions.
//   - Package variables, which code may change. Each starts as zero, as a constant, or as a literal of constants for a
//     struct or an array. Together with the constant strings they have 48 KiB.
//   - Functions and methods, with several results, named or not, structs and arrays among them. Variables of a function
//     have 8 KiB at most.
//   - A variable number of arguments, as func say(sentence int64, numbers ...int64): integers of 64 bits or strings, up
//     to eight in a call, or a slice as list... Such a function returns nothing that could point to them.
//   - Statements: declarations, assignment (of several values too, with an operator, ++ and --), if, for, switch,
//     return, break, continue. Range goes over integers, arrays, pointers to arrays and slices, and declares its
//     variables.
//   - Expressions: all operators on integers and bools; == and != of strings and of pointers; a slice compared with
//     nil; slices of arrays, slices and strings; composite literals of structs and arrays; &; conversions between
//     integers.
//   - Built-in: len, min, max of integers, and panic with a constant.
//   - Exports, marked //go:wasmexport name in the package compiled: parameters and a result of type int32, uint32,
//     int64, uint64 or bool; a result *[n]byte is its address. The memory is exported as "memory".
//
// Strings are constant: code can read their bytes, slice and compare them, but not make new ones. A loop over the
// bytes of s is for i := range len(s); range s would go over its characters.
//
// Not in the subset: goroutines, defer, closures and functions as values, interfaces, maps, type parameters, labels,
// goto, fallthrough, floating point, append, make, new, copy, literals of slices, == of structs and arrays.
//
// What no exported function reaches is not compiled, and may be any Go: tables of names, say. A field of a package
// variable that no compiled code names stays empty in the module, so that names can stand beside the numbers they
// belong to. But no init function and no call in the value of a package variable, since these would change what is
// compiled.
//
// A refusal has its place, what is not in the subset and what to write instead; all refusals of a run come together.
// A program whose types are not known is not looked at further.
//
// # Pointers
//
// There is no heap, and a variable of a function ends with the function. So a pointer or slice that may point to one
// is borrowed: it can be an argument, or be used at once, but it is never assigned, returned or stored. So is the
// result of a call with a borrowed argument, if its type allows it to point there: of c.find(&j), with j a variable
// of the function, a *Row may be kept, but not a *journey. And no pointer or slice at all is stored where a pointer
// leads, or in a package variable. What a function got as a parameter, or reached through one, it may keep in a
// variable and return: f := &j.fares[way] where j is a parameter. The comment in lifetime.go has the reasoning.
//
// # Values and memory
//
// An integer, a bool, a string, a pointer or a slice is held in a local of WebAssembly: an i64 if it has 64 bits and
// else an i32, always extended by its own sign. A slice is one number of 64 bits, made of its address, capacity and
// length; a string is the slice of its bytes. Structs and arrays lie in memory, and their address stands for them; so
// does any variable whose address is taken. In memory a value takes the size of its type, and fields and elements
// follow each other without padding.
//
//	0        nothing
//	8        constant strings; one that is part of another shares its bytes
//	         package variables in the order of their source, but large ones first, each at a multiple of 8
//	48 KiB   the stack: frames of functions, and the values of a variable number of arguments
//	64 KiB   the end
//
// A function has a frame if a variable of it lies in memory. The stack is an array of package support, which has all
// that a module needs at run time, and is compiled like any other.
//
// # Calls
//
// Receiver and parameters are passed in order, and results returned in order. A struct or an array is passed as its
// address: the function copies it if it changes it, and the caller copies it if anyone else may. For one among the
// results the caller passes the address where it goes, after the parameters. Listed values of a variable number of
// arguments are put into a frame of their own, which is given back after the call.
//
// All functions are written three times. The first time tells what package variables and strings there are, which get
// their addresses then (arrange). The second time tells what calls there are: a parameter that every call gives the
// same constant, or the same address or slice of a package variable, and that is never assigned, is not passed the
// third time (settle).
//
// # Short code
//
// There is no optimiser that works on finished code; what is short is chosen as the code is written. An instruction
// may take the place of the one or two before it (instruction.after): a variable that is set and read at once, a
// comparison with 0, a sum of constants. Neighbours have no branch between them. A local starts as zero and is not
// set to it.
//
// The rest is order, which makes numbers short and neighbours alike, as suits compression. After its parameters a
// function has its locals of 64 bits and then the others, of each the most used first (function.encoded). Functions
// stand in the order of their source (compiler.module), and so do package variables, but large ones, from 4 KiB on,
// come first: they hold what code names the most (arrange).
//
// # Traps
//
// Where Go panics the module traps: an index or slice out of range, a division by zero, a nil pointer used, a
// negative shift count, panic, a stack that overflows. Where Go wraps it wraps, the smallest integer divided by -1
// included. nil is an address behind the memory, so that using it traps without a check; a pointer that derives from
// it is checked. After a trap the frames are not given back: such a module is not used again.
//
// Where Go leaves open whether a variable is read before or after a call in the same expression, so does this package.
//
// # When a calculator needs more
//
// First look whether it can be written with what there is: the message says how. If not, growing the subset is a
// decision and needs its record. Then: a function in a package under testdata/conform that uses it, which runs
// natively and as WebAssembly with the same results and traps; the translation where its refusal stands; a fixture
// under testdata/refused for what is still refused; and a line above. The random programs of FuzzArithmetic need it
// too if they can have it.
package gowasm
