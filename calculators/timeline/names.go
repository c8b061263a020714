package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// The questions, by their places: what has happened in the case, in its order; then the days that the text of a
// municipality may count its answer from instead of that of the application.
const (
	applied int64 = iota
	drafted
	decided
	complained
	complete
	meeting
	sentBack
)

var questions = [...]rule.Question{
	applied:    {Key: "soegt", Unit: quantity.Date, Need: rule.Optional},
	drafted:    {Key: "udkast", Unit: quantity.Date, Need: rule.Optional},
	decided:    {Key: "afgoerelse", Unit: quantity.Date, Need: rule.Optional},
	complained: {Key: "klage", Unit: quantity.Date, Need: rule.Optional},
	complete:   {Key: "oplyst", Unit: quantity.Date, Need: rule.Optional},
	meeting:    {Key: "moede", Unit: quantity.Date, Need: rule.Optional},
	sentBack:   {Key: "hjemvist", Unit: quantity.Date, Need: rule.Optional},
}

// The sentences, by their places.
const (
	next int64 = iota
	isToday
	allPassed
	answerLate
	commentLate
	complainLate
	replyLate
	commentToday
	complainToday
	answerBy
	commentBy
	complainBy
	replyBy
	maybeLater
	answerRule
	commentRule
	complainRule
	replyRule
	weekdaysCounted
	clamped
	halfMonth
	safeCount
	lastOpenDay
	moves
	writtenNotice
	moreTime
	howToComplain
	sentOn
	assumedClosed
	onlyWritten
	noRules
	answerNotStated
	commentNotStated
	textThen
	textNow
	answerUnknown
	commentUnknown
	nextAnswer
	nextComment
	nextComplaint
	nextReply
	todayComment
	todayComplaint
	lateAnswer
	lateComment
	lateComplaint
	lateReply
	complainTextSays
	replyTextSays
	replyOwn
	nextNormally
	lateNormally
	answerNormally
	normalPassed
	countsFromComplete
	countsFromMeeting
	countsFromSentBack
	completeRule
	meetingRule
	sentBackRule
	startUnknown
	countsFromLimit
	limitEndsRule
	commentNormally
	commentNormalPassed
	nextCommentNormally
	nextLimit
	nextLimitNormally
	lateLimit
	lateLimitNormally
	limitBy
	limitLate
	limitNormally
	limitNormalPassed
	limitRule
	withoutComplete
	withoutMeeting
)

// The numbers that several sentences hold.
var (
	oneDate  = []rule.Number{{Name: "date", Unit: quantity.Date}}
	twoDates = []rule.Number{{Name: "safe", Unit: quantity.Date}, {Name: "latest", Unit: quantity.Date}}
	count    = []rule.Number{
		{Name: "event", Unit: quantity.Date}, {Name: "term"}, {Name: "date", Unit: quantity.Date},
	}
	textSays   = []rule.Number{{Name: "text"}, {Name: "term"}}
	limitDate  = []rule.Number{{Name: "limit", Unit: quantity.LimitName}, {Name: "date", Unit: quantity.Date}}
	countsFrom = []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date, As: quantity.DateAlone}}
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:       "case",
	Folder:     "timeline",
	Questions:  questions[:],
	FirstLimit: term.FirstLimit,
	Facts: []string{
		term.Decision: "svarfrist", term.Hearing: "hoeringsfrist", term.Complaint: "klagefrist",
		term.Reply: "klagesvar", term.ClosedDays: "lukkedage", term.AssumedClosed: "lukkedage-antaget",
		term.AdoptedText: rule.AdoptedText, term.LastLimit: "",
	},
	Sentences: []rule.Sentence{
		next:               {Name: "next", Numbers: oneDate},
		isToday:            {Name: "today"},
		allPassed:          {Name: "all-passed"},
		answerLate:         {Name: "answer-late", Numbers: oneDate},
		commentLate:        {Name: "comment-late", Numbers: twoDates},
		complainLate:       {Name: "complain-late", Numbers: twoDates},
		replyLate:          {Name: "reply-late", Numbers: oneDate},
		commentToday:       {Name: "comment-today", Numbers: twoDates},
		complainToday:      {Name: "complain-today", Numbers: twoDates},
		answerBy:           {Name: "answer-by", Numbers: oneDate},
		commentBy:          {Name: "comment-by", Numbers: twoDates},
		complainBy:         {Name: "complain-by", Numbers: twoDates},
		replyBy:            {Name: "reply-by", Numbers: oneDate},
		maybeLater:         {Name: "maybe-later", Numbers: []rule.Number{{Name: "latest", Unit: quantity.Date}}},
		answerRule:         {Name: "answer-rule", Numbers: count},
		commentRule:        {Name: "comment-rule", Numbers: count},
		complainRule:       {Name: "complain-rule", Numbers: count},
		replyRule:          {Name: "reply-rule", Numbers: count},
		weekdaysCounted:    {Name: "weekdays-counted"},
		clamped:            {Name: "clamped"},
		halfMonth:          {Name: "half-month"},
		safeCount:          {Name: "safe-count", Numbers: oneDate},
		lastOpenDay:        {Name: "last-open-day", Numbers: oneDate},
		moves:              {Name: "moves", Numbers: oneDate},
		writtenNotice:      {Name: "written-notice"},
		moreTime:           {Name: "more-time"},
		howToComplain:      {Name: "how-to-complain"},
		sentOn:             {Name: "sent-on"},
		assumedClosed:      {Name: "assumed-closed", Numbers: []rule.Number{{Name: "days", Unit: quantity.ClosedDays}}},
		onlyWritten:        {Name: "only-written"},
		noRules:            {Name: "no-rules"},
		answerNotStated:    {Name: "answer-not-stated"},
		commentNotStated:   {Name: "comment-not-stated"},
		textThen:           {Name: "text-then"},
		textNow:            {Name: "text-now"},
		answerUnknown:      {Name: "answer-unknown"},
		commentUnknown:     {Name: "comment-unknown"},
		nextAnswer:         {Name: "next-answer", Numbers: oneDate},
		nextComment:        {Name: "next-comment", Numbers: oneDate},
		nextComplaint:      {Name: "next-complaint", Numbers: oneDate},
		nextReply:          {Name: "next-reply", Numbers: oneDate},
		todayComment:       {Name: "today-comment", Numbers: oneDate},
		todayComplaint:     {Name: "today-complaint", Numbers: oneDate},
		lateAnswer:         {Name: "late-answer", Numbers: oneDate},
		lateComment:        {Name: "late-comment"},
		lateComplaint:      {Name: "late-complaint"},
		lateReply:          {Name: "late-reply", Numbers: oneDate},
		complainTextSays:   {Name: "complain-text-says", Numbers: textSays},
		replyTextSays:      {Name: "reply-text-says", Numbers: textSays},
		replyOwn:           {Name: "reply-own", Numbers: oneDate},
		nextNormally:       {Name: "next-normally", Numbers: oneDate},
		lateNormally:       {Name: "late-normally", Numbers: oneDate},
		answerNormally:     {Name: "answer-normally", Numbers: oneDate},
		normalPassed:       {Name: "normal-passed", Numbers: oneDate},
		countsFromComplete: {Name: "counts-from-complete", Numbers: countsFrom},
		countsFromMeeting:  {Name: "counts-from-meeting", Numbers: countsFrom},
		countsFromSentBack: {Name: "counts-from-sent-back", Numbers: countsFrom},
		completeRule:       {Name: "complete-rule", Numbers: count},
		meetingRule:        {Name: "meeting-rule", Numbers: count},
		sentBackRule:       {Name: "sent-back-rule", Numbers: count},
		startUnknown:       {Name: "start-unknown"},
		countsFromLimit: {Name: "counts-from-limit", Numbers: []rule.Number{
			{Name: "term"}, {Name: "limit", Unit: quantity.LimitName},
			{Name: "date", Unit: quantity.Date, As: quantity.DateAlone},
		}},
		limitEndsRule:       {Name: "limit-ends-rule", Numbers: count},
		commentNormally:     {Name: "comment-normally", Numbers: oneDate},
		commentNormalPassed: {Name: "comment-normal-passed", Numbers: oneDate},
		nextCommentNormally: {Name: "next-comment-normally", Numbers: oneDate},
		nextLimit:           {Name: "next-limit", Numbers: limitDate},
		nextLimitNormally:   {Name: "next-limit-normally", Numbers: limitDate},
		lateLimit:           {Name: "late-limit", Numbers: limitDate},
		lateLimitNormally:   {Name: "late-limit-normally", Numbers: limitDate},
		limitBy:             {Name: "limit-by", Numbers: limitDate},
		limitLate:           {Name: "limit-late", Numbers: limitDate},
		limitNormally:       {Name: "limit-normally", Numbers: limitDate},
		limitNormalPassed:   {Name: "limit-normal-passed", Numbers: limitDate},
		limitRule: {Name: "limit-rule", Numbers: []rule.Number{
			{Name: "limit", Unit: quantity.LimitName}, {Name: "event", Unit: quantity.Date}, {Name: "term"},
			{Name: "date", Unit: quantity.Date},
		}},
		withoutComplete: {Name: "without-complete"},
		withoutMeeting:  {Name: "without-meeting"},
	},
}
