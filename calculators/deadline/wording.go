package deadline

import "borgerguide/calculators/term"

// wording is which fact holds the term of a deadline, and which sentences speak of it. The person's own deadlines are
// counted from a letter, and have a safe date beside the latest one; of the municipality's there is one date.
type wording struct {
	fact     int64
	personal bool
	isAbout  bool // no deadline, but about when something is to be done

	by            int64 // the headline
	safelyBy      int64 // the headline where the latest date is later; only of the person's own
	today         int64 // the headline between the two; only of the person's own
	late          int64 // it has passed: the headline of the person's own, a line under the municipality's
	afterLate     int64 // what to do then; only of the person's own
	received      int64 // the day it counts from
	termIsCounted int64 // how it was counted
}

var wordings = [...]wording{
	// Sagsbehandlingsfrist, retssikkerhedsloven § 3, stk. 2.
	answer: {
		fact: term.Answer, by: answerBy, late: answerPassed, received: applicationReceived, termIsCounted: answerTerm,
	},
	// Partshøring, forvaltningsloven § 19.
	hearing: {
		fact: term.Hearing, personal: true,
		by: commentBy, safelyBy: commentSafelyBy, today: commentToday, late: commentLate, afterLate: moreTimeLate,
		received: draftReceived, termIsCounted: hearingTerm,
	},
	// Klage, retssikkerhedsloven § 67.
	complaint: {
		fact: term.Complaint, personal: true,
		by: complainBy, safelyBy: complainSafelyBy, today: complainToday, late: complainLate, afterLate: writeWhy,
		received: decisionReceived, termIsCounted: complaintTerm,
	},
	// Genvurdering, retssikkerhedsloven § 66.
	reply: {
		fact: term.Reply, by: replyBy, late: replyPassed, received: complaintReceived, termIsCounted: replyTerm,
	},
	// Opfølgning, serviceloven § 148.
	review: {
		fact: term.Review, isAbout: true, by: reviewAbout, late: reviewPassed, received: reviewed, termIsCounted: reviewTerm,
	},
}
