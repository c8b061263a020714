// Package tables holds variables that another package uses.
package tables

// Row is a dated value.
type Row struct {
	From  int32
	Value int64
	Unit  Unit
}

// Unit is a unit.
type Unit uint8

// The units.
const (
	None Unit = iota
	Kroner
	Metres
)

// Rates are in force from their first day on.
var Rates = [...]Row{
	{From: 100, Value: 3_50, Unit: Kroner},
	{200, -4_00, Metres},
	{From: 300},
}

// Counter changes.
var Counter int64

// Names is never compiled, as no exported function reaches it.
var Names = map[Unit]string{Kroner: "kr.", Metres: "m"}

// Name is not compiled either.
func (u Unit) Name() string { return Names[u] }

// Next counts.
func Next() int64 {
	Counter++
	return Counter
}
