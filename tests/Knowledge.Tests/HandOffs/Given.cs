using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>The people and desks of the tests, and hand-offs brought as far as a test needs them.</summary>
internal static class Given
{
    public const string QuestionText = "Har nogen en aftale om lydoptagelser? Ring til mig på 20304050";

    /// <summary>A Monday morning.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);

    public static readonly HandOffRules Rules = new(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions()));

    public static readonly Desk Law = new("kl-jura", "Anne Jurist", "digst-jura", "KL: juraboksen", 2) { PersonKey = "anne", DeputyKey = "dorte" };
    public static readonly Desk Contracts = new("ski", "Bo Indkøb", null, "SKI: postkassen", 5) { PersonKey = "bo" };
    public static readonly Desk Alone = new("alene", "Ene Alene", null, null, null) { PersonKey = "ene" };
    public static readonly Desk National = new("digst-jura", "Dorte Styrelse", "digst-signatur", null, 10) { PersonKey = "dorte" };

    public static readonly Actor Asker = Actor.Person("asker");
    public static readonly Actor Follower = Actor.Person("follower");
    public static readonly Actor Anne = Actor.Person("anne", ["kl-jura"]);
    public static readonly Actor Dorte = Actor.Person("dorte", ["digst-jura"]);
    public static readonly Actor Bo = Actor.Person("bo", ["ski"]);
    public static readonly Actor Administrator = Actor.Person("administrator", isAdministrator: true);
    public static readonly Actor Stranger = Actor.Person("stranger");

    public static readonly HandOffQuestion Question = new()
    {
        Text = QuestionText,
        Language = Language.Danish,
        Found = ["speciale-001"],
        NotEnough = "De optager ikke telefonsamtaler",
        Sector = Sector.Municipality,
        Category = Category.Legal,
    };

    /// <summary>A question that others may see, and somebody who has been through the same.</summary>
    public static readonly HandOffQuestion SharedQuestion = Question with { Shared = true };
    public static readonly Actor Helper = Actor.Person("helper", name: "Lene Holm");

    /// <summary>Every contact can take a question.</summary>
    public static bool Anybody(string contactId) => contactId.Length > 0;

    public static HandOff Sent(Desk? desk = null, HandOffQuestion? question = null)
        => Assert.IsType<Accepted>(Rules.Send("h-1", "m-send", Asker, question ?? Question, desk ?? Law, PlaceInLine.Contact, Start)).HandOff;

    /// <summary>A shared question with a suggestion of the helper, and the id of that.</summary>
    public static (HandOff HandOff, string Suggestion) Suggested(string text = "Vi brugte KL's skabelon")
    {
        var handOff = Sent(question: SharedQuestion).After(Helper, new Suggest(text, "Faxe Kommune"));
        return (handOff, handOff.Trail[^1].Id);
    }

    /// <summary>The hand-off after a move that must be accepted.</summary>
    public static HandOff After(this HandOff handOff, Actor actor, Move move, DateTimeOffset? at = null)
        => Assert.IsType<Accepted>(handOff.Try(actor, move, at)).HandOff;

    /// <summary>The result of a move, at the time of the last one unless another is given.</summary>
    public static MoveResult Try(this HandOff handOff, Actor actor, Move move, DateTimeOffset? at = null)
        => Rules.Decide(handOff, $"m-{handOff.Version}", move, actor, at ?? handOff.Trail[^1].At);

    /// <summary>Why a move is refused; it must be, and must have changed nothing.</summary>
    public static Refusal Refusal(this HandOff handOff, Actor actor, Move move, DateTimeOffset? at = null)
    {
        var refused = Assert.IsType<Refused>(handOff.Try(actor, move, at));
        Assert.Same(handOff, refused.HandOff);
        return refused.Reason;
    }

    /// <summary>The hand-off after everything that the clock does to it until a moment, if nobody says a word.</summary>
    public static HandOff Silent(this HandOff handOff, DateTimeOffset until)
    {
        while (handOff.Turn is { } turn && turn.NextMoment <= until && ClockMoves.Due(handOff, turn.NextMoment, Anybody) is { } move)
        {
            handOff = handOff.After(Actor.Clock, move, turn.NextMoment);
        }

        return handOff;
    }

    /// <summary>A status reached in the shortest way.</summary>
    public static HandOff In(HandOffStatus status) => status switch
    {
        HandOffStatus.Sent => Sent(),
        HandOffStatus.Seen => Sent().After(Anne, new MarkSeen()),
        HandOffStatus.LookedInto => Sent().After(Anne, new LookInto()),
        HandOffStatus.AskedBack => Sent().After(Anne, new AskBack("Hvilket system er det?")),
        HandOffStatus.Answered => Sent().After(Anne, new GiveAnswer("Ja, her er den")),
        HandOffStatus.Reopened => In(HandOffStatus.Answered).After(Asker, new NotSolved("Den gælder ikke os")),
        HandOffStatus.Forwarded => Sent().After(Anne, new Forward(Contracts, "Det er en kontrakt")),
        HandOffStatus.Declined => Sent().After(Anne, new Decline("Det er ikke jura")),
        HandOffStatus.Escalated => Sent().After(Anne, new Escalate(National, NationalBody.AgencyForDigitalGovernment, "Alle spørger")),
        HandOffStatus.Solved => In(HandOffStatus.Answered).After(Asker, new ConfirmSolved()),
        HandOffStatus.Withdrawn => Sent().After(Asker, new Withdraw()),
        HandOffStatus.Closed => In(HandOffStatus.Answered).Silent(Start.AddDays(60)),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
