package timeline

import "borgerguide/calculators/term"

// milestone is what may happen in a case: the fact that holds the term that counts from it, and the sentences that
// speak of the deadline. The person's own deadlines have a safe date beside the latest one; of the municipality's
// there is one date.
type milestone struct {
	question int64 // which day it was
	isLetter bool  // it may have come with the post, nobody knows when
	post     int64 // then: how it came
	dated    int64 // and which date it has

	fact     int64
	personal bool
	isAbout  bool // no deadline, but about when something is to be done

	was      int64 // that it has happened
	wasDated int64 // or which date the letter has

	next      int64 // the headline where it is the next on the line
	nextToday int64 // and between the safe date and the latest; only of the person's own
	nextLate  int64 // the headline where all on the line has passed

	mayBeNormal  bool  // the municipality sets the term, and may call it the normal one
	nextNormally int64 // the headlines where the text calls the term the normal one, which is no limit
	lateNormally int64

	by         int64
	today      int64 // between the safe date and the latest; only of the person's own
	late       int64
	normally   int64 // where the text calls the term the normal one
	normalWas  int64 // and that day has passed
	count      int64 // how it was counted
	countDated int64 // the same, from the date of a letter
	advice     int64
	notStated  int64 // the municipality's standard has no such term
	unknown    int64 // no municipality is chosen, and the law has no such term
	byLaw      bool  // the law has such a term, which may stand beside that of a municipality's text
	textSays   int64 // the municipality's text says another term than the law's, which counts
}

// The milestones, by their places, in the order of a case but for the last.
const (
	applied int64 = iota
	drafted
	decided
	complained
	renewed // there is a new decision
	started // the work has begun
)

var milestones = [...]milestone{
	// Sagsbehandlingsfrist, retssikkerhedsloven § 3, stk. 2: "Kommunalbestyrelsen skal på de enkelte sagsområder
	// fastsætte frister for, hvor lang tid der må gå fra modtagelsen af en ansøgning, til afgørelsen skal være
	// truffet." Where it takes longer, the municipality must "give ansøgeren skriftlig besked om, hvornår ansøgeren kan
	// forvente en afgørelse" (DUKH, Praksisnyt 23).
	applied: {
		question: askApplied, was: wasApplied,
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
		question: askDrafted, isLetter: true, post: askDraftPost, dated: askDraftDate,
		was: wasDrafted, wasDated: draftDated, fact: term.Hearing, personal: true,
		next: nextComment, nextToday: todayComment, nextLate: lateComment,
		by: commentBy, today: commentToday, late: commentLate, count: commentRule, countDated: commentDatedRule,
		mayBeNormal: true, nextNormally: nextCommentNormally, lateNormally: nextCommentNormally,
		normally: commentNormally, normalWas: commentNormalPassed,
		advice: moreTime, notStated: commentNotStated, unknown: commentUnknown,
	},
	// Klage, retssikkerhedsloven § 67, whose own words are not read: "Klage til Ankestyrelsen skal ske inden 4 uger
	// efter, at afgørelsen er modtaget hos borger." (Ankestyrelsens principmeddelelse 38-23.)
	decided: {
		question: askDecided, isLetter: true, post: askDecisionPost, dated: askDecisionDate,
		was: wasDecided, wasDated: decisionDated, fact: term.Complaint, personal: true,
		next: nextComplaint, nextToday: todayComplaint, nextLate: lateComplaint,
		by: complainBy, today: complainToday, late: complainLate, count: complainRule,
		countDated: complainDatedRule,
		advice:     howToComplain, notStated: noRules, unknown: noRules, byLaw: true,
		textSays: complainTextSays,
	},
	// Genvurdering, retssikkerhedsloven § 66, whose own words are not read: "Hvis myndigheden fastholder sin afgørelse,
	// sender den din klage og sagens akter til Ankestyrelsen. Det sker senest fire uger efter, at den har fået din
	// klage." (Ankestyrelsen, on tidsfrister.)
	complained: {
		question: askComplained, was: wasComplained,
		fact: term.Reply, next: nextReply, nextLate: lateReply, by: replyBy, late: replyLate, count: replyRule,
		advice: sentOn, notStated: noRules, unknown: noRules, byLaw: true, textSays: replyTextSays,
	},
	// A new decision of the municipality's, after it has looked at the complaint again (genvurdering): that one may
	// complain of it as of any decision is ours. Of one that gives right in a part no rule is read.
	renewed: {
		question: askRenewed, isLetter: true, post: askRenewedPost, dated: askRenewedDate,
		was: wasRenewed, wasDated: renewedDated, fact: term.Complaint, personal: true,
		next: nextComplaint, nextToday: todayComplaint, nextLate: lateComplaint,
		by: complainBy, today: complainToday, late: complainLate, count: renewedRule,
		countDated: complainDatedRule,
		advice:     howToComplain, notStated: noRules, unknown: noRules, byLaw: true,
		textSays: complainTextSays,
	},
	// Opfølgning, serviceloven § 148, whose own words are not read: the term is what the municipality writes. That the
	// first one is counted from the day the work begins is ours.
	started: {
		question: askStarted, was: wasStarted, fact: term.Review, isAbout: true,
		next: nextReview, nextLate: lateReview, by: reviewAbout, late: reviewLate, count: reviewRule,
		mayBeNormal: true, nextNormally: nextReviewNormally, lateNormally: nextReviewNormally,
		normally: reviewNormally, normalWas: reviewNormalPassed,
		advice: firstReviewUnsure, notStated: reviewNotStated, unknown: reviewUnknown,
	},
}
