package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// The questions, by their places: what has happened in the case, in its order, and of a letter how it came and which
// date it has; then the days that the text of a municipality may count from instead of that of the application.
const (
	askApplied int64 = iota
	askDrafted
	askDraftPost
	askDraftDate
	askDecided
	askDecisionPost
	askDecisionDate
	askComplained
	askRenewed
	askRenewedPost
	askRenewedDate
	askStarted
	askComplete
	askMeeting
	askSentBack
)

// How a letter came of which nobody knows when: the answers to askDraftPost and its like.
const (
	digital int64 = iota // digital
	byLetter
	byHand
)

// posts are the keys of how a letter came, as deadline has them.
var posts = []string{digital: "digital", byLetter: "brev", byHand: "haanden"}

var questions = [...]rule.Question{
	askApplied:      {Key: "soegt", Unit: quantity.Date, Need: rule.Optional},
	askDrafted:      {Key: "udkast", Unit: quantity.Date, Need: rule.Whatever},
	askDraftPost:    {Key: "udkast-post", High: byHand, LeftOut: "brev", Choices: posts},
	askDraftDate:    {Key: "udkast-brevdato", Unit: quantity.Date},
	askDecided:      {Key: "afgoerelse", Unit: quantity.Date, Need: rule.Whatever},
	askDecisionPost: {Key: "afgoerelse-post", High: byHand, LeftOut: "brev", Choices: posts},
	askDecisionDate: {Key: "afgoerelse-brevdato", Unit: quantity.Date},
	askComplained:   {Key: "klage", Unit: quantity.Date, Need: rule.Optional},
	askRenewed:      {Key: "ny-afgoerelse", Unit: quantity.Date, Need: rule.Whatever},
	askRenewedPost:  {Key: "ny-post", High: byHand, LeftOut: "brev", Choices: posts},
	askRenewedDate:  {Key: "ny-brevdato", Unit: quantity.Date},
	askStarted:      {Key: "begyndt", Unit: quantity.Date, Need: rule.Optional},
	askComplete:     {Key: "oplyst", Unit: quantity.Date, Need: rule.Optional},
	askMeeting:      {Key: "moede", Unit: quantity.Date, Need: rule.Optional},
	askSentBack:     {Key: "hjemvist", Unit: quantity.Date, Need: rule.Optional},
}

// The numbers that several sentences hold.
var (
	oneDate    = []rule.Number{{Name: "date", Unit: quantity.Date}}
	twoDates   = []rule.Number{{Name: "safe", Unit: quantity.Date}, {Name: "latest", Unit: quantity.Date}}
	datedCount = []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date}}
	aboutDate  = []rule.Number{{Name: "date", Unit: quantity.AboutDate}}
	count      = []rule.Number{
		{Name: "event", Unit: quantity.Date}, {Name: "term"}, {Name: "date", Unit: quantity.Date},
	}
	textSays   = []rule.Number{{Name: "text"}, {Name: "term"}}
	limitDate  = []rule.Number{{Name: "limit", Unit: quantity.LimitName}, {Name: "date", Unit: quantity.Date}}
	countsFrom = []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date, As: quantity.DateAlone}}
)

// The fact beside those of package term.
const letterTerm = term.FirstOwn // brev-dage

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:       "case",
	Folder:     "timeline",
	Questions:  questions[:],
	FirstLimit: term.FirstLimit,
	Facts: []string{
		term.Decision: "svarfrist", term.Hearing: "hoeringsfrist", term.Complaint: "klagefrist",
		term.Reply: "klagesvar", term.ClosedDays: "lukkedage", term.AssumedClosed: "lukkedage-antaget",
		term.AdoptedText: rule.AdoptedText, term.Review: "opfoelgning", letterTerm: "brev-dage",
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
		withoutComplete:   {Name: "without-complete"},
		withoutMeeting:    {Name: "without-meeting"},
		inTime:            {Name: "complained-in-time", Numbers: twoDates},
		perhapsInTime:     {Name: "complained-perhaps", Numbers: twoDates},
		tooLate:           {Name: "complained-late", Numbers: twoDates},
		writeWhyLate:      {Name: "write-why-late"},
		lateReplyUnsure:   {Name: "late-reply-unsure"},
		letterRule:        {Name: "letter-rule", Numbers: oneDate},
		commentDatedRule:  {Name: "comment-dated-rule", Numbers: datedCount},
		complainDatedRule: {Name: "complain-dated-rule", Numbers: datedCount},
		presumedRule: {Name: "presumed-rule", Numbers: []rule.Number{
			{Name: "days"}, {Name: "event", Unit: quantity.Date}, {Name: "term"}, {Name: "date", Unit: quantity.Date},
		}},
		findDay:            {Name: "find-day"},
		renewedRule:        {Name: "renewed-rule", Numbers: count},
		seeNewLetter:       {Name: "see-new-letter"},
		newTermUnsure:      {Name: "new-term-unsure"},
		nextReview:         {Name: "next-review", Numbers: aboutDate},
		nextReviewNormally: {Name: "next-review-normally", Numbers: aboutDate},
		lateReview:         {Name: "late-review", Numbers: aboutDate},
		reviewAbout:        {Name: "review-about", Numbers: aboutDate},
		reviewLate:         {Name: "review-late", Numbers: aboutDate},
		reviewNormally:     {Name: "review-normally", Numbers: aboutDate},
		reviewNormalPassed: {Name: "review-normal-passed", Numbers: aboutDate},
		reviewRule:         {Name: "review-rule", Numbers: count},
		firstReviewUnsure:  {Name: "first-review-unsure"},
		reviewNotStated:    {Name: "review-not-stated"},
		reviewUnknown:      {Name: "review-unknown"},
		todayIs:            {Name: "today-is", Numbers: oneDate},
		wasApplied:         {Name: "was-applied", Numbers: oneDate},
		wasDrafted:         {Name: "was-drafted", Numbers: oneDate},
		wasDecided:         {Name: "was-decided", Numbers: oneDate},
		wasComplained:      {Name: "was-complained", Numbers: oneDate},
		wasRenewed:         {Name: "was-renewed", Numbers: oneDate},
		wasStarted:         {Name: "was-started", Numbers: oneDate},
		draftDated:         {Name: "draft-dated", Numbers: oneDate},
		decisionDated:      {Name: "decision-dated", Numbers: oneDate},
		renewedDated:       {Name: "renewed-dated", Numbers: oneDate},
		wasComplete:        {Name: "was-complete", Numbers: oneDate},
		wasMeeting:         {Name: "was-meeting", Numbers: oneDate},
		wasSentBack:        {Name: "was-sent-back", Numbers: oneDate},
	},
}
