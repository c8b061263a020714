package timeline

import "borgerguide/calculators/term"

// milestone is what may happen in a case: the fact that holds the term that counts from it, and the sentences that
// speak of the deadline. The person's own deadlines have a safe date beside the latest one; of the municipality's
// there is one date.
type milestone struct {
	fact     int64
	personal bool

	next      int64 // the headline where it is the next on the line
	nextToday int64 // and between the safe date and the latest; only of the person's own
	nextLate  int64 // the headline where all on the line has passed

	mayBeNormal  bool  // the municipality sets the term, and may call it the normal one
	nextNormally int64 // the headlines where the text calls the term the normal one, which is no limit
	lateNormally int64

	by        int64
	today     int64 // between the safe date and the latest; only of the person's own
	late      int64
	normally  int64 // where the text calls the term the normal one
	normalWas int64 // and that day has passed
	count     int64 // how it was counted
	advice    int64
	notStated int64 // the municipality's standard has no such term
	unknown   int64 // no municipality is chosen, and the law has no such term
	byLaw     bool  // the law has such a term, which may stand beside that of a municipality's text
	textSays  int64 // the municipality's text says another term than the law's, which counts
}

var milestones = [...]milestone{
	// Sagsbehandlingsfrist, retssikkerhedsloven § 3, stk. 2: "Kommunalbestyrelsen skal på de enkelte sagsområder
	// fastsætte frister for, hvor lang tid der må gå fra modtagelsen af en ansøgning, til afgørelsen skal være
	// truffet." Where it takes longer, the municipality must "give ansøgeren skriftlig besked om, hvornår ansøgeren kan
	// forvente en afgørelse" (DUKH, Praksisnyt 23).
	applied: {
		fact: term.Decision, next: nextAnswer, nextLate: lateAnswer, by: answerBy, late: answerLate, count: answerRule,
		mayBeNormal: true, nextNormally: nextNormally, lateNormally: lateNormally,
		normally: answerNormally, normalWas: normalPassed,
		advice: writtenNotice, notStated: answerNotStated, unknown: answerUnknown,
	},
	// Partshøring, forvaltningsloven § 19, whose own words are not read: "Fristen skal fastsættes, så parten har
	// rimelig tid til at sætte sig ind i oplysningerne og overveje udtalelsens form og indhold." More time: "Hvis
	// parten ønsker fristen forlænget, bør myndigheden normalt imødekomme dette ønske" (Personaleadministrativ
	// vejledning 9.1.9).
	drafted: {
		fact: term.Hearing, personal: true,
		next: nextComment, nextToday: todayComment, nextLate: lateComment,
		by: commentBy, today: commentToday, late: commentLate, count: commentRule,
		mayBeNormal: true, nextNormally: nextCommentNormally, lateNormally: nextCommentNormally,
		normally: commentNormally, normalWas: commentNormalPassed,
		advice: moreTime, notStated: commentNotStated, unknown: commentUnknown,
	},
	// Klage, retssikkerhedsloven § 67, whose own words are not read: "Klage til Ankestyrelsen skal ske inden 4 uger
	// efter, at afgørelsen er modtaget hos borger." (Ankestyrelsens principmeddelelse 38-23.)
	decided: {
		fact: term.Complaint, personal: true,
		next: nextComplaint, nextToday: todayComplaint, nextLate: lateComplaint,
		by: complainBy, today: complainToday, late: complainLate, count: complainRule,
		advice: howToComplain, notStated: noRules, unknown: noRules, byLaw: true,
		textSays: complainTextSays,
	},
	// Genvurdering, retssikkerhedsloven § 66, whose own words are not read: "Hvis myndigheden fastholder sin afgørelse,
	// sender den din klage og sagens akter til Ankestyrelsen. Det sker senest fire uger efter, at den har fået din
	// klage." (Ankestyrelsen, on tidsfrister.)
	complained: {
		fact: term.Reply, next: nextReply, nextLate: lateReply, by: replyBy, late: replyLate, count: replyRule,
		advice: sentOn, notStated: noRules, unknown: noRules, byLaw: true, textSays: replyTextSays,
	},
}
