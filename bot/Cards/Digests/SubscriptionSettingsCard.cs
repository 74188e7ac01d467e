using System.Globalization;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The data of the card of a subscription: how it stands, and the form if it is shown.</summary>
internal sealed record SubscriptionSettingsCard : CardData
{
    private const int LongestName = 100;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    /// <summary>What it is; null once it has begun.</summary>
    public string? Lead { get; init; }

    /// <summary>How it stands; null before it has begun.</summary>
    public string? State { get; init; }

    public required IReadOnlyList<PlainSentence> Facts { get; init; }

    /// <summary>Of what there is less, each with a button; empty for one who may not take it back, and where there is a form.</summary>
    public required IReadOnlyList<SubscriptionWishRow> Wishes { get; init; }

    public required IReadOnlyList<PlainSentence> Faults { get; init; }

    /// <summary>The fields; empty where there is no form.</summary>
    public required IReadOnlyList<SubscriptionChoice> Choices { get; init; }

    /// <summary>The time in the clients' own field, in a list of one; empty where there is no form, or no time.</summary>
    public required IReadOnlyList<SubscriptionTime> Times { get; init; }

    /// <summary>The time as it was typed, in a list of one; empty where it can be read.</summary>
    public required IReadOnlyList<SubscriptionTime> TypedTimes { get; init; }

    public required IReadOnlyList<SubscriptionButton> Buttons { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SubscriptionSettingsCard Of(SubscriptionReply reply, SubscriptionCardTexts texts, int limit)
    {
        var subscription = reply.Subscription;
        var form = reply as SubscriptionFormReply;
        var heading = HeadingOf(subscription, texts, limit);
        var lead = subscription.IsLive() ? null : texts[subscription.IsPersonal ? "LeadOwn" : "LeadChannel"];
        var state = form is not null && subscription.State == SubscriptionState.Stopped ? null : texts.State(subscription, reply.Next);
        var facts = state is null ? [] : FactsOf(subscription, texts);
        var faults = (form?.Faults ?? []).Select(fault => new PlainSentence(Shortened.To(fault, Math.Min(limit, 300)))).ToList();
        return new SubscriptionSettingsCard
        {
            Speak = Shortened.To(
                string.Join(' ', new[] { reply.Notice, $"{heading}.", lead, state }.Concat(facts.Select(fact => $"{fact.Text}.")).Concat(faults.Select(fault => fault.Text)).Where(text => text is not null)), 1_000),
            Summary = reply.Notice ?? heading,
            Notice = reply.Notice,
            Heading = heading,
            Lead = lead,
            State = state,
            Facts = facts,
            Wishes = [.. reply.Wishes.Select(wish => new SubscriptionWishRow(texts.Format("Fewer", wish.Text), wish.Kind.ToString(), wish.Category?.ToString()))],
            Faults = faults,
            Choices = form is null ? [] : ChoicesOf(form.Values, texts),
            Times = form is not null && IsTime(form) ? [new SubscriptionTime(TimeIn(form))] : [],
            TypedTimes = form is null || IsTime(form) ? [] : [new SubscriptionTime(Shortened.To(TimeIn(form) ?? "", 60))],
            Buttons = ButtonsOf(reply, texts),
        };
    }

    private static string? TimeIn(SubscriptionFormReply form) => form.Values.GetValueOrDefault(SubscriptionFields.Time) is { Length: > 0 } time ? time : null;

    /// <summary>Whether the clients' own field for times can show what stands there: a time, or nothing.</summary>
    private static bool IsTime(SubscriptionFormReply form) => TimeIn(form) is not { } time || SubscriptionForm.Time(time) is not null;

    private static string HeadingOf(DigestSubscription subscription, SubscriptionCardTexts texts, int limit)
        => subscription.IsPersonal ? texts["HeadingOwn"]
            : subscription.Name is { Length: > 0 } name ? texts.Format("HeadingChannel", Shortened.To(name, Math.Min(limit, LongestName)))
            : texts["HeadingHere"];

    private static List<PlainSentence> FactsOf(DigestSubscription subscription, SubscriptionCardTexts texts) =>
    [
        new(texts.When(subscription)),
        new(subscription.Topics.Count == 0 ? texts["TopicsAll"] : string.Join(", ", subscription.Topics.Select(topic => texts.Of(topic)))),
        new(subscription.Sectors.Count == 0 ? texts["SectorsAll"] : string.Join(", ", subscription.Sectors.Select(sector => texts.Of(sector)))),
        new(texts[$"In.{subscription.Language}"]),
    ];

    private static List<SubscriptionChoice> ChoicesOf(IReadOnlyDictionary<string, string> values, SubscriptionCardTexts texts)
    {
        string? Value(string name) => values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
        return
        [
            new(SubscriptionFields.Day, texts["FieldDay"], Multi: false, Value(SubscriptionFields.Day),
                [.. Enum.GetValues<DayOfWeek>().Where(day => day is >= DayOfWeek.Monday and <= DayOfWeek.Friday).Select(day => new SubscriptionOption(Letters(texts[$"Day.{day}"]), day.ToString()))]),
            new(SubscriptionFields.Topics, texts["FieldTopics"], Multi: true, Value(SubscriptionFields.Topics), [.. Enum.GetValues<Category>().Select(topic => new SubscriptionOption(texts.Of(topic), topic.ToString()))]),
            new(SubscriptionFields.Sectors, texts["FieldSectors"], Multi: true, Value(SubscriptionFields.Sectors), [.. SubscriptionForm.Sectors.Select(sector => new SubscriptionOption(texts.Of(sector), sector.ToString()))]),
            new(SubscriptionFields.Language, texts["FieldLanguage"], Multi: false, Value(SubscriptionFields.Language), [.. Enum.GetValues<Language>().Select(language => new SubscriptionOption(texts[$"Choice.{language}"], language.ToString()))]),
        ];

        // A choice of the form begins with a capital.
        static string Letters(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    private static List<SubscriptionButton> ButtonsOf(SubscriptionReply reply, SubscriptionCardTexts texts)
    {
        var (subscription, buttons) = (reply.Subscription, new List<SubscriptionButton>());
        void Add(string key, SubscriptionVerb verb, string? style = null) => buttons.Add(new SubscriptionButton(texts[key], $"subscription{verb}", style));
        if (reply is SubscriptionFormReply)
        {
            Add("Save", SubscriptionVerb.Save, "positive");
        }
        else if (reply.MayChange)
        {
            Add(subscription.IsLive() ? "Edit" : "Begin", SubscriptionVerb.Edit);
        }

        if (reply.MayChange)
        {
            Add("Preview", SubscriptionVerb.Preview);
        }

        if (reply.MayChange && subscription.IsActive)
        {
            Add("SendNow", SubscriptionVerb.SendNow);
            Add("Pause", SubscriptionVerb.Pause);
        }

        if (reply.MayChange && subscription.State == SubscriptionState.Paused)
        {
            Add("Resume", SubscriptionVerb.Resume);
        }

        if (reply.MayChange && subscription.IsLive())
        {
            Add("Stop", SubscriptionVerb.Stop, "destructive");
        }

        if (reply.Back is { } list)
        {
            Add("Back", list);
        }

        return buttons;
    }
}

/// <summary>One or several of some things to choose.</summary>
internal sealed record SubscriptionChoice(string Id, string Label, bool Multi, string? Value, IReadOnlyList<SubscriptionOption> Choices);

/// <summary>Something to choose.</summary>
internal sealed record SubscriptionOption(string Title, string Value);

/// <summary>Something that there is less of.</summary>
/// <param name="Text">"Færre åbne spørgsmål inden for jura".</param>
/// <param name="Kind">The kind, by its name.</param>
/// <param name="Category">The area, by its name; null for the kind as such.</param>
internal sealed record SubscriptionWishRow(string Text, string Kind, string? Category);

/// <summary>A time in a field.</summary>
internal sealed record SubscriptionTime(string? Value);

/// <summary>A button of the card.</summary>
internal sealed record SubscriptionButton(string Title, string Verb, string? Style);
