package deadline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// The questions, by their places.
const (
	askWhat int64 = iota
	askPost
	askReceived
	askLetterDate
	askComplete
	askMeeting
	askSentBack
)

// What one may ask for: the answers to askWhat.
const (
	decision   int64 = iota // svar
	hearing                 // hoering
	complaint               // klage
	reply                   // klagesvar
	review                  // opfoelgning
	firstLimit              // the first of the municipality's own time limits
)

// How a letter came: the answers to askPost.
const (
	digital int64 = iota // digital
	byLetter
	byHand
)

var questions = [...]rule.Question{
	askWhat: {Key: "hvad", High: review + rule.MaxLimits, Limits: true, Choices: []string{
		decision: "svar", hearing: "hoering", complaint: "klage", reply: "klagesvar", review: "opfoelgning",
	}},
	askPost: {Key: "post", High: byHand, LeftOut: "haanden", Choices: []string{
		digital: "digital", byLetter: "brev", byHand: "haanden",
	}},
	askReceived:   {Key: "modtaget", Unit: quantity.Date, Need: rule.OrUnknown},
	askLetterDate: {Key: "brevdato", Unit: quantity.Date},
	askComplete:   {Key: "oplyst", Unit: quantity.Date, Need: rule.AsUnknown},
	askMeeting:    {Key: "moede", Unit: quantity.Date, Need: rule.AsUnknown},
	askSentBack:   {Key: "hjemvist", Unit: quantity.Date, Need: rule.AsUnknown},
}

// The fact beside those of package term.
const letterTerm = term.FirstOwn // brev-dage

// The sentences, by their places.
const (
	answerBy int64 = iota
	commentBy
	complainBy
	replyBy
	reviewAbout
	commentSafelyBy
	complainSafelyBy
	maybeLater
	commentToday
	complainToday
	answerPassed
	commentLate
	complainLate
	replyPassed
	reviewPassed
	moreTimeLate
	writeWhy
	doNotWait
	lastDay
	findDay
	standardSays
	weekdaysCounted
	saturdaysCounted
	applicationReceived
	draftReceived
	decisionReceived
	complaintReceived
	reviewed
	letterDated
	answerTerm
	hearingTerm
	complaintTerm
	replyTerm
	reviewTerm
	letterPresumed
	termFromDay
	clamped
	halfMonth
	movesHoliday
	movesSaturday
	movesSunday
	movesAssumed
	safeCount
	lastOpenDay
	assumedClosed
	ascensionFriday
	municipalityMovesToo
	howToComplain
	midnight
	yourComplaint
	moreTime
	writtenNotice
	replyMeans
	noRules
	notStated
	answerUnknown
	hearingUnknown
	reviewUnknown
	seeLetter
	callForDay
	textThen
	textNow
	callIfSilent
	askDUKH
	askOfComplaint
	reviewYearly
	partlyRight
	letterHow
	letterTo
	letterToAny
	letterComplaint
	letterLate
	letterSigned
	complaintTextSays
	replyTextSays
	replyOwn
	answerNormally
	normalPassed
	standardSaysNormally
	countsFromComplete
	countsFromMeeting
	countsFromSentBack
	completeOn
	meetingOn
	sentBackOn
	startUnknown
	countsFromLimit
	hearingNormally
	hearingNormalPassed
	reviewNormally
	reviewNormalPassed
	reviewSaysNormally
	limitBy
	limitNormally
	limitPassed
	limitNormalPassed
	limitIfAnswer
	limitFromComplete
	limitFromMeeting
	limitFromSentBack
	limitReceived
	limitTerm
	writtenIfAnswer
)

// The numbers that several sentences hold.
var (
	oneDate  = []rule.Number{{Name: "date", Unit: quantity.Date}}
	twoDates = []rule.Number{{Name: "safe", Unit: quantity.Date}, {Name: "latest", Unit: quantity.Date}}
	count    = []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date}}
	move     = []rule.Number{
		{Name: "day", Unit: quantity.Count}, {Name: "month", Unit: quantity.MonthName},
		{Name: "to", Unit: quantity.Date},
	}
	aboutDate  = []rule.Number{{Name: "date", Unit: quantity.AboutDate}}
	letterDays = []rule.Number{{Name: "days"}, {Name: "date", Unit: quantity.Date}}
	closed     = []rule.Number{{Name: "days", Unit: quantity.ClosedDays}}
	textSays   = []rule.Number{{Name: "text"}, {Name: "term"}}
	limitDate  = []rule.Number{{Name: "limit", Unit: quantity.LimitName}, {Name: "date", Unit: quantity.Date}}
	oneLimit   = []rule.Number{{Name: "limit", Unit: quantity.LimitName}}
	countsFrom = []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date, As: quantity.DateAlone}}
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:       "deadline",
	Folder:     "deadline",
	Questions:  questions[:],
	FirstLimit: term.FirstLimit,
	Facts: []string{
		term.Decision: "svarfrist", term.Hearing: "hoeringsfrist", term.Complaint: "klagefrist",
		term.Reply: "klagesvar", term.Review: "opfoelgning", term.ClosedDays: "lukkedage",
		term.AssumedClosed: "lukkedage-antaget", term.AdoptedText: rule.AdoptedText, letterTerm: "brev-dage",
	},
	Sentences: []rule.Sentence{
		answerBy:             {Name: "answer-by", Numbers: oneDate},
		commentBy:            {Name: "comment-by", Numbers: twoDates},
		complainBy:           {Name: "complain-by", Numbers: twoDates},
		replyBy:              {Name: "reply-by", Numbers: oneDate},
		reviewAbout:          {Name: "review-about", Numbers: aboutDate},
		commentSafelyBy:      {Name: "comment-safely-by", Numbers: twoDates},
		complainSafelyBy:     {Name: "complain-safely-by", Numbers: twoDates},
		maybeLater:           {Name: "maybe-later", Numbers: []rule.Number{{Name: "latest", Unit: quantity.Date}}},
		commentToday:         {Name: "comment-today", Numbers: twoDates},
		complainToday:        {Name: "complain-today", Numbers: twoDates},
		answerPassed:         {Name: "answer-passed"},
		commentLate:          {Name: "comment-late", Numbers: twoDates},
		complainLate:         {Name: "complain-late", Numbers: twoDates},
		replyPassed:          {Name: "reply-passed"},
		reviewPassed:         {Name: "review-passed"},
		moreTimeLate:         {Name: "more-time-late"},
		writeWhy:             {Name: "write-why"},
		doNotWait:            {Name: "do-not-wait"},
		lastDay:              {Name: "last-day"},
		findDay:              {Name: "find-day"},
		standardSays:         {Name: "standard-says", Numbers: []rule.Number{{Name: "term"}}},
		weekdaysCounted:      {Name: "weekdays-counted"},
		saturdaysCounted:     {Name: "saturdays-counted", Numbers: oneDate},
		applicationReceived:  {Name: "application-received", Numbers: oneDate},
		draftReceived:        {Name: "draft-received", Numbers: oneDate},
		decisionReceived:     {Name: "decision-received", Numbers: oneDate},
		complaintReceived:    {Name: "complaint-received", Numbers: oneDate},
		reviewed:             {Name: "reviewed", Numbers: oneDate},
		letterDated:          {Name: "letter-dated", Numbers: oneDate},
		answerTerm:           {Name: "answer-term", Numbers: count},
		hearingTerm:          {Name: "hearing-term", Numbers: count},
		complaintTerm:        {Name: "complaint-term", Numbers: count},
		replyTerm:            {Name: "reply-term", Numbers: count},
		reviewTerm:           {Name: "review-term", Numbers: count},
		letterPresumed:       {Name: "letter-presumed", Numbers: letterDays},
		termFromDay:          {Name: "term-from-presumed", Numbers: count},
		clamped:              {Name: "clamped"},
		halfMonth:            {Name: "half-month"},
		movesHoliday:         {Name: "moves-holiday", Numbers: move},
		movesSaturday:        {Name: "moves-saturday", Numbers: move},
		movesSunday:          {Name: "moves-sunday", Numbers: move},
		movesAssumed:         {Name: "moves-assumed", Numbers: move},
		safeCount:            {Name: "safe-count", Numbers: oneDate},
		lastOpenDay:          {Name: "last-open-day", Numbers: []rule.Number{{Name: "safe", Unit: quantity.Date}}},
		assumedClosed:        {Name: "assumed-closed", Numbers: closed},
		ascensionFriday:      {Name: "ascension-friday"},
		municipalityMovesToo: {Name: "municipality-moves-too"},
		howToComplain:        {Name: "how-to-complain"},
		midnight:             {Name: "midnight"},
		yourComplaint:        {Name: "your-complaint"},
		moreTime:             {Name: "more-time"},
		writtenNotice:        {Name: "written-notice"},
		replyMeans:           {Name: "reply-means"},
		noRules:              {Name: "no-rules"},
		notStated:            {Name: "not-stated"},
		answerUnknown:        {Name: "answer-unknown"},
		hearingUnknown:       {Name: "hearing-unknown"},
		reviewUnknown:        {Name: "review-unknown"},
		seeLetter:            {Name: "ask-letter"},
		callForDay:           {Name: "ask-when"},
		textThen:             {Name: "text-then"},
		textNow:              {Name: "text-now"},
		callIfSilent:         {Name: "call-if-silent"},
		askDUKH:              {Name: "ask-dukh"},
		askOfComplaint:       {Name: "ask-of-complaint"},
		reviewYearly:         {Name: "review-yearly"},
		partlyRight:          {Name: "partly-right"},
		letterHow:            {Name: "letter-how"},
		letterTo:             {Name: "letter-to"},
		letterToAny:          {Name: "letter-to-any"},
		letterComplaint:      {Name: "letter-complaint"},
		letterLate:           {Name: "letter-late"},
		letterSigned:         {Name: "letter-signed"},
		complaintTextSays:    {Name: "complaint-text-says", Numbers: textSays},
		replyTextSays:        {Name: "reply-text-says", Numbers: textSays},
		replyOwn:             {Name: "reply-own", Numbers: oneDate},
		answerNormally:       {Name: "answer-normally", Numbers: oneDate},
		normalPassed:         {Name: "normal-passed"},
		standardSaysNormally: {Name: "standard-says-normally", Numbers: []rule.Number{{Name: "term"}}},
		countsFromComplete:   {Name: "counts-from-complete", Numbers: countsFrom},
		countsFromMeeting:    {Name: "counts-from-meeting", Numbers: countsFrom},
		countsFromSentBack:   {Name: "counts-from-sent-back", Numbers: countsFrom},
		completeOn:           {Name: "complete-on", Numbers: oneDate},
		meetingOn:            {Name: "meeting-on", Numbers: oneDate},
		sentBackOn:           {Name: "sent-back-on", Numbers: oneDate},
		startUnknown:         {Name: "start-unknown"},
		countsFromLimit: {Name: "counts-from-limit", Numbers: []rule.Number{
			{Name: "term"}, {Name: "limit", Unit: quantity.LimitName},
			{Name: "date", Unit: quantity.Date, As: quantity.DateAlone},
		}},
		hearingNormally:     {Name: "hearing-normally", Numbers: oneDate},
		hearingNormalPassed: {Name: "hearing-normal-passed", Numbers: oneDate},
		reviewNormally:      {Name: "review-normally", Numbers: aboutDate},
		reviewNormalPassed:  {Name: "review-normal-passed"},
		reviewSaysNormally:  {Name: "review-says-normally", Numbers: []rule.Number{{Name: "term"}}},
		limitBy:             {Name: "limit-by", Numbers: limitDate},
		limitNormally:       {Name: "limit-normally", Numbers: limitDate},
		limitPassed:         {Name: "limit-passed"},
		limitNormalPassed:   {Name: "limit-normal-passed"},
		limitIfAnswer:       {Name: "limit-if-answer"},
		limitFromComplete:   {Name: "limit-from-complete", Numbers: oneLimit},
		limitFromMeeting:    {Name: "limit-from-meeting", Numbers: oneLimit},
		limitFromSentBack:   {Name: "limit-from-sent-back", Numbers: oneLimit},
		limitReceived:       {Name: "limit-received", Numbers: oneDate},
		limitTerm: {Name: "limit-term", Numbers: []rule.Number{
			{Name: "limit", Unit: quantity.LimitName}, {Name: "term"}, {Name: "date", Unit: quantity.Date},
		}},
		writtenIfAnswer: {Name: "written-if-answer"},
	},
}
