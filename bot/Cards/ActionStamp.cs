using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Completes the buttons of a card: what every one of them carries, and what a client does that knows no Action.Execute.</summary>
internal static class ActionStamp
{
    /// <summary>The name under which the verb is found in the data of an Action.Submit, which has none of its own.</summary>
    public const string Verb = "verb";

    private const string AssociatedInputs = "associatedInputs";

    /// <summary>
    /// Puts what the card belongs to, its nonce and its language into each Action.Execute that does not say otherwise itself, and an
    /// Action.Submit with the same data beside it. The button of a form in a dialog window gets the language.
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

            data[CardLanguage.Name] = reply.Language.Code();
            action["fallback"] ??= Submit(action, data);
        }

        foreach (var submit in (card["actions"] as JArray ?? []).OfType<JObject>().Where(item => (string?)item["type"] == "Action.Submit"))
        {
            submit["data"]![CardLanguage.Name] = reply.Language.Code();
        }
    }

    private static (string Name, string Value)[] Stamp(Reply reply) => reply switch
    {
        QuestionReply question => [("questionId", question.QuestionId), ("nonce", question.Nonce)],
        HandOffReply handOff => [("handOffId", handOff.HandOff.Id), ("nonce", handOff.Nonce)],
        HelpOfferReply help => [("handOffId", help.HandOffId), ("nonce", help.Nonce)],
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
        IntroductionReply introduction => [("introductionId", introduction.IntroductionId), ("nonce", introduction.Nonce)],
        MatchReply match => [("nonce", match.Nonce)],
        RegistryReply { Nonce: { } nonce } => [("nonce", nonce)],
        RecurringListReply list => [("nonce", list.Nonce)],
        AdministrationReply administration => [("nonce", administration.Nonce)],
        NumbersReply numbers => [("nonce", numbers.Nonce)],
        SearchWordReply words => [("nonce", words.Nonce)],
        LessonFileReply files => [("nonce", files.Nonce)],
        GapMatrixReply matrix => [("nonce", matrix.Nonce)],
        GapCategoryReply area => [("nonce", area.Nonce)],
        RecurringRaiseReply raise => [("groupId", raise.Group.Id), ("nonce", raise.Nonce)],
        RecurringRaisedReply raised => [("nonce", raised.Nonce)],
        ProjectCheckInReply checkIn =>
        [
            ("quarter", checkIn.Quarter.Code()), ("number", checkIn.Number.ToString(CultureInfo.InvariantCulture)), ("nonce", checkIn.Nonce),
            .. checkIn.ProjectId.Length > 0 ? [("projectId", checkIn.ProjectId)] : Array.Empty<(string, string)>(),
        ],
        CheckInReply checkIn => [("quarter", checkIn.Quarter.Code()), ("nonce", checkIn.Nonce)],
        ErasePreviewReply preview => [("nonce", preview.Nonce)],
        SubscriptionReply subscription => Subscription(subscription),
        SubscriptionListReply list =>
        [
            ("nonce", list.Nonce), ("list", list.IsAll ? nameof(SubscriptionVerb.ListAll) : nameof(SubscriptionVerb.List)),
            ("first", list.First.ToString(CultureInfo.InvariantCulture)),
        ],
        DigestReply { Digest: var digest } shown => Digest(new DigestPlace(digest.SubscriptionId, digest.Week), shown.Nonce),
        DigestLessonReply lesson => Digest(lesson.Place, lesson.Nonce, lesson.First is null ? null : DigestItemKind.Lesson),
        DigestRestReply rest => Digest(rest.Place, rest.Nonce, rest.Kind),
        DigestTopicsReply topics =>
        [
            .. Digest(topics.Place, topics.Nonce, topics.Kind),
            ("categories", string.Join(DigestClickReader.Comma, topics.Topics.Select(topic => topic.Category?.ToString() ?? DigestClickReader.NoArea))),
        ],
        _ => [],
    };

    private static (string Name, string Value)[] Digest(DigestPlace place, string nonce, DigestItemKind? kind = null) =>
    [
        ("subscriptionId", place.SubscriptionId), ("week", place.Week.ToString()), ("nonce", nonce),
        .. kind is { } known ? [("kind", known.ToString())] : Array.Empty<(string, string)>(),
    ];

    private static (string Name, string Value)[] KeepList(KeepListReply list) =>
    [
        ("nonce", list.Nonce), ("list", list.List.ToString()), ("page", list.Page.ToString(CultureInfo.InvariantCulture)),
        .. list.Card is { } card ? [("card", card)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>A channel that has none yet is not found by an id: in the personal chat of an administrator it is named.</summary>
    private static (string Name, string Value)[] Subscription(SubscriptionReply reply) =>
    [
        ("nonce", reply.Nonce), ("subscription", reply.Subscription.Id), ("basedOn", SubscriptionDesk.Stamp(reply.Subscription)),
        .. reply.Back is { } list ? [("list", list.ToString()), ("first", reply.BackFirst.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
        .. reply is { Back: SubscriptionVerb.ListAll, Subscription.IsPersonal: false } ? [("channel", reply.Subscription.To.Id)] : Array.Empty<(string, string)>(),
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
