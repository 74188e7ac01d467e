using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Completes the buttons of a card: what every one of them carries, and what a client does that knows no Action.Execute.</summary>
internal static class ActionStamp
{
    /// <summary>The name under which the verb is found in the data of an Action.Submit, which has none of its own.</summary>
    public const string Verb = "verb";

    private const string AssociatedInputs = "associatedInputs";

    /// <summary>
    /// Puts what the card belongs to and its nonce into each Action.Execute that does not say otherwise itself, and an
    /// Action.Submit with the same data beside it.
    /// </summary>
    /// <param name="card">The card; it is changed.</param>
    /// <param name="reply">What the card shows.</param>
    public static void Apply(JObject card, Reply reply)
    {
        var stamp = Stamp(reply);
        foreach (var action in card.Descendants().OfType<JObject>().Where(item => (string?)item["type"] == "Action.Execute").ToList())
        {
            var data = (JObject)(action["data"] ??= new JObject());
            foreach (var (name, value) in stamp)
            {
                data[name] ??= value;
            }

            action["fallback"] ??= Submit(action, data);
        }
    }

    private static (string Name, string Value)[] Stamp(Reply reply) => reply switch
    {
        QuestionReply question => [("questionId", question.QuestionId), ("nonce", question.Nonce)],
        HandOffReply handOff => [("handOffId", handOff.HandOff.Id), ("nonce", handOff.Nonce)],
        HandOffListReply list => [("nonce", list.Nonce)],
        DirectoryReply directory => [("nonce", directory.Nonce)],
        DraftReply draft =>
        [
            ("draftId", draft.Draft.Id), ("basedOn", draft.Draft.TextNumber.ToString(CultureInfo.InvariantCulture)), ("nonce", draft.Nonce),
        ],
        DraftListReply list => [("nonce", list.Nonce)],
        KeepListReply list => KeepList(list),
        ReportFormReply form => ReportForm(form),
        LessonReportReply { Report: var report } shown => [("lessonId", report.LessonId), ("reportId", report.Id), ("nonce", shown.Nonce)],
        ReviewReply review =>
        [
            ("submissionId", review.Submission.Id), ("basedOn", review.Submission.TextNumber.ToString(CultureInfo.InvariantCulture)), ("nonce", review.Nonce),
        ],
        ReviewStandingReply standing => [("submissionId", standing.Submission.Id), ("nonce", standing.Nonce)],
        SubmissionStandingReply standing => [("submissionId", standing.Submission.Id), ("nonce", standing.Nonce)],
        ReviewListReply list => [("nonce", list.Nonce)],
        VersionCompareReply compare =>
        [
            ("lessonId", compare.Lesson.Id), ("newer", compare.Newest.ToString(CultureInfo.InvariantCulture)), ("nonce", compare.Nonce),
        ],
        VersionReply version =>
        [
            ("lessonId", version.Lesson.Id), ("newer", version.Lesson.Version.ToString(CultureInfo.InvariantCulture)), ("nonce", version.Nonce),
        ],
        TellingReply { Submission: var telling } card =>
        [
            ("submissionId", telling.Id), ("basedOn", telling.TextNumber.ToString(CultureInfo.InvariantCulture)), ("step", telling.Step.ToString()), ("nonce", card.Nonce),
            .. telling.Field is { } field ? [("field", field)] : Array.Empty<(string, string)>(),
        ],
        LoggingCard card => [("nonce", card.Nonce)],
        RecurringListReply list => [("nonce", list.Nonce)],
        RecurringRaiseReply raise => [("groupId", raise.Group.Id), ("nonce", raise.Nonce)],
        RecurringRaisedReply raised => [("nonce", raised.Nonce)],
        ErasePreviewReply preview => [("nonce", preview.Nonce)],
        _ => [],
    };

    private static (string Name, string Value)[] KeepList(KeepListReply list) =>
    [
        ("nonce", list.Nonce), ("list", list.List.ToString()), ("page", list.Page.ToString(CultureInfo.InvariantCulture)),
        .. list.Card is { } card ? [("card", card)] : Array.Empty<(string, string)>(),
    ];

    private static (string Name, string Value)[] ReportForm(ReportFormReply form) =>
    [
        ("nonce", form.Nonce), ("lessonId", form.LessonId),
        .. form.QuestionId is { } question ? [("questionId", question)] : Array.Empty<(string, string)>(),
    ];

    private static JObject Submit(JObject action, JObject data)
    {
        var submit = new JObject
        {
            ["type"] = "Action.Submit",
            ["title"] = action["title"],
            ["data"] = new JObject(data) { [Verb] = action["verb"] },
        };
        if (action[AssociatedInputs] is { } inputs)
        {
            submit[AssociatedInputs] = inputs;
        }

        return submit;
    }
}
