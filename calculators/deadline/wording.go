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
	mayBeNormal   bool  // the municipality sets the term, and may call it the normal one
	normally      int64 // the headline where the text calls the term the normal one, which is no limit
	normalPassed  int64 // that day has passed
	saysNormally  int64 // that the text calls it so; not of the person's own
	ask           int64 // whom to ask while it has not passed; only of the municipality's
	received      int64 // the day it counts from
	termIsCounted int64 // how it was counted
	unknown       int64 // no municipality is chosen, and the law has no such term
	byLaw         bool  // the law has such a term, which may stand beside that of a municipality's text
	textSays      int64 // the municipality's text says another term than the law's, which counts
}

var wordings = [...]wording{
	// Sagsbehandlingsfrist, retssikkerhedsloven § 3, stk. 2: "Kommunalbestyrelsen skal på de enkelte sagsområder
	// fastsætte frister for, hvor lang tid der må gå fra modtagelsen af en ansøgning, til afgørelsen skal være
	// truffet."
	decision: {
		fact: term.Decision, by: answerBy, late: answerPassed, ask: callIfSilent, received: applicationReceived,
		mayBeNormal: true, normally: answerNormally, normalPassed: normalPassed, saysNormally: standardSaysNormally,
		termIsCounted: answerTerm, unknown: answerUnknown,
	},
	// Partshøring, forvaltningsloven § 19, whose own words are not read: "Fristen skal fastsættes, så parten har
	// rimelig tid til at sætte sig ind i oplysningerne og overveje udtalelsens form og indhold."
	// (Personaleadministrativ vejledning 9.1.9.)
	hearing: {
		fact: term.Hearing, personal: true,
		by: commentBy, safelyBy: commentSafelyBy, today: commentToday, late: commentLate, afterLate: moreTimeLate,
		mayBeNormal: true, normally: hearingNormally, normalPassed: hearingNormalPassed,
		received: draftReceived, termIsCounted: hearingTerm, unknown: hearingUnknown,
	},
	// Klage, retssikkerhedsloven § 67, whose own words are not read: "Klage til Ankestyrelsen skal ske inden 4 uger
	// efter, at afgørelsen er modtaget hos borger." Too late: "Ankestyrelsen kan se bort fra klagefristens
	// overskridelse, hvis der foreligger særlige grunde til det." (Ankestyrelsens principmeddelelse 38-23.)
	complaint: {
		fact: term.Complaint, personal: true,
		by: complainBy, safelyBy: complainSafelyBy, today: complainToday, late: complainLate, afterLate: writeWhy,
		received: decisionReceived, termIsCounted: complaintTerm, unknown: noRules,
		byLaw: true, textSays: complaintTextSays,
	},
	// Genvurdering, retssikkerhedsloven § 66, whose own words are not read: "Hvis myndigheden fastholder sin afgørelse,
	// sender den din klage og sagens akter til Ankestyrelsen. Det sker senest fire uger efter, at den har fået din
	// klage." (Ankestyrelsen, on tidsfrister.)
	reply: {
		fact: term.Reply, by: replyBy, late: replyPassed, ask: askOfComplaint, received: complaintReceived,
		termIsCounted: replyTerm, unknown: noRules, byLaw: true, textSays: replyTextSays,
	},
	// Opfølgning, serviceloven § 148, whose own words are not read: the term is what the municipality writes.
	review: {
		fact: term.Review, isAbout: true, by: reviewAbout, late: reviewPassed, ask: callIfSilent,
		mayBeNormal: true, normally: reviewNormally, normalPassed: reviewNormalPassed, saysNormally: reviewSaysNormally,
		received: reviewed, termIsCounted: reviewTerm, unknown: reviewUnknown,
	},
}
