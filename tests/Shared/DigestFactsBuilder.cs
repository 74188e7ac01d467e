using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>Builds what there is to tell in digests: a test says only what it is about.</summary>
internal sealed class DigestFactsBuilder
{
    /// <summary>Monday 30 November 2026, 08:30 in Denmark: the usual moment of the digest of week 49.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 30, 7, 30, 0, TimeSpan.Zero);

    /// <summary>The week of <see cref="Monday"/>.</summary>
    public static readonly DigestWeek Week = new(2026, 49);

    private readonly Dictionary<string, IReadOnlyList<string>> seats = new(StringComparer.Ordinal);
    private readonly List<PublishedLesson> lessons = [];
    private readonly List<HandOff> handOffs = [];
    private readonly List<RecurringGroup> recurring = [];
    private readonly List<Contact> contacts = [];
    private readonly List<DigestDate> dates = [];
    private DateTimeOffset at = Monday;

    /// <summary>A channel that has had digests for a month, about everything.</summary>
    public static DigestSubscription AChannel(string conversationId = "19:netvaerk@thread.tacv2") => new()
    {
        Id = SubscriptionIds.Of(Recipient.Channel(conversationId)),
        To = Recipient.Channel(conversationId),
        Name = "ERFA-netværk",
        Since = Monday.AddDays(-28),
    };

    /// <summary>A person who has had digests for a month, about everything.</summary>
    public static DigestSubscription APerson(string personKey = "anne") => new()
    {
        Id = SubscriptionIds.Of(Recipient.Person(personKey)),
        To = Recipient.Person(personKey),
        OwnerKey = personKey,
        Since = Monday.AddDays(-28),
    };

    /// <summary>A question that was sent to a contact a week ago, of somebody in a municipality, and that others may see.</summary>
    public static HandOff AQuestion(string id, string text = "Må vi optage borgernes opkald uden samtykke?", Func<HandOffQuestion, HandOffQuestion>? with = null)
    {
        var question = new HandOffQuestion { Text = text, Language = Language.Danish, Sector = Sector.Municipality, Category = Category.Legal, Shared = true };
        var sent = Monday.AddDays(-7);
        return new HandOff
        {
            Id = id,
            AskerKey = "asker",
            Question = with is null ? question : with(question),
            Status = HandOffStatus.Sent,
            Desk = new Desk("kl-jura", "Anne Jurist", null, null, 5) { PersonKey = "anne" },
            Place = PlaceInLine.Contact,
            Turn = new Turn(sent, sent.AddDays(14), sent.AddDays(15), sent.AddDays(17)),
            Trail = [new AuditEntry("m-send", MoveKind.Send, "asker", Role.Asker, sent, null, HandOffStatus.Sent, null, "kl-jura", PlaceInLine.Contact)],
        };
    }

    /// <summary>A lesson that came with the program.</summary>
    public DigestFactsBuilder WithSeed(params Lesson[] seed) => Add(lessons, seed.Select(lesson => new PublishedLesson(lesson, null)));

    /// <summary>Lessons that were published some days ago.</summary>
    public DigestFactsBuilder WithNew(double daysAgo, params Lesson[] published)
        => Add(lessons, published.Select(lesson => new PublishedLesson(lesson, Monday.AddDays(-daysAgo))));

    public DigestFactsBuilder WithHandOffs(params HandOff[] kept) => Add(handOffs, kept);

    public DigestFactsBuilder WithRecurring(params RecurringGroup[] groups) => Add(recurring, groups);

    public DigestFactsBuilder WithContacts(params Contact[] listed) => Add(contacts, listed);

    public DigestFactsBuilder WithDates(params DigestDate[] known) => Add(dates, known);

    /// <summary>A person who fills contacts.</summary>
    public DigestFactsBuilder WithSeats(string personKey, params string[] contactIds)
    {
        seats[personKey] = contactIds;
        return this;
    }

    /// <summary>The moment at which it was gathered.</summary>
    public DigestFactsBuilder GatheredAt(DateTimeOffset moment)
    {
        at = moment;
        return this;
    }

    public DigestFacts Build() => new()
    {
        At = at,
        Lessons = [.. lessons],
        HandOffs = [.. handOffs],
        Recurring = [.. recurring],
        Contacts = [.. contacts],
        Seats = new Dictionary<string, IReadOnlyList<string>>(seats, StringComparer.Ordinal),
        Dates = [.. dates],
    };

    private DigestFactsBuilder Add<T>(List<T> list, IEnumerable<T> items)
    {
        list.AddRange(items);
        return this;
    }
}

/// <summary>What becomes of questions, without the rules that are tested elsewhere.</summary>
internal static class DigestQuestions
{
    /// <summary>The question in another state, reached some days ago.</summary>
    public static HandOff Now(this HandOff handOff, HandOffStatus status, MoveKind by, double daysAgo = 1) => handOff with
    {
        Status = status,
        Turn = status.IsFinal() ? null : handOff.Turn,
        Trail =
        [
            .. handOff.Trail,
            new AuditEntry($"m-{handOff.Trail.Count}", by, "somebody", Role.Asker, DigestFactsBuilder.Monday.AddDays(-daysAgo), handOff.Status, status, null, null, handOff.Place),
        ],
    };

    public static HandOff Solved(this HandOff handOff, double daysAgo = 1)
        => handOff.Now(HandOffStatus.Answered, MoveKind.Answer, daysAgo).Now(HandOffStatus.Solved, MoveKind.ConfirmSolved, daysAgo);

    /// <summary>The question as one that only the two sides may see.</summary>
    public static HandOff Private(this HandOff handOff) => handOff with { Question = handOff.Question with { Shared = false } };

    /// <summary>A group of questions that mean the same.</summary>
    public static RecurringGroup Recurring(this IReadOnlyList<HandOff> handOffs, int askers) => new(
        handOffs[0].Id,
        handOffs[0].Question.Text,
        askers,
        askers,
        handOffs[0].Question.Category,
        [.. handOffs.Select(handOff => handOff.Question.Sector).OfType<Sector>().Distinct().Order()],
        [.. handOffs.Select(handOff => handOff.Id)],
        DigestFactsBuilder.Monday.AddDays(-1),
        handOffs.Any(handOff => handOff.IsOpen),
        null);
}
