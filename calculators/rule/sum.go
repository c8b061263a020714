package rule

// PerMille is how many parts a share has: 300 is 30 %.
const PerMille = 1000

// A month is the twelfth of 52 weeks: an assumption, since no rule says how many days of work a month has.
const (
	WeeksOfYear  = 52
	MonthsOfYear = 12
)

// TripsOfDay is how many trips a day of work has: there and back.
const TripsOfDay = 2

// HoursOfWeek is how many hours of work a whole week has, of five days: in an example, where nobody has said how many.
const (
	HoursOfWeek = 37
	DaysOfWeek  = 5
)

// HalfUp divides what is not negative and rounds a half up.
func HalfUp(n, by int64) int64 { return (2*n + by) / (2 * by) }
