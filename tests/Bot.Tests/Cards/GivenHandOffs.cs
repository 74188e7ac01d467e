using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>Hand-offs brought as far as a card needs them, by the rules and nothing else.</summary>
internal static class GivenHandOffs
{
    /// <summary>A Monday morning.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 9, 8, 5, 0, TimeSpan.Zero);

    public static readonly Desk Law = new("kl-jura", "Lise Holm", "digst-jura", null, 5) { PersonKey = "lise", DeputyKey = "dorte", DeputyName = "Dorte Krag" };
    public static readonly Desk National = new("digst-jura", "Dorte Krag", null, null, 10) { PersonKey = "dorte" };
    public static readonly Desk ByMail = new("ski", "Kontrakter og indkøb", null, "kontrakter@example.dk", 5);
    public static readonly Desk ByChannel = new("erfa", "ERFA-gruppen om AI", null, null, null) { Channel = "19:erfa" };

    public static readonly Actor Mette = Actor.Person("mette", name: "Mette Skov");
    public static readonly Actor Lise = Actor.Person("lise", ["kl-jura"], name: "Lise Holm");

    public static readonly HandOffQuestion Question = new()
    {
        Text = "Må vi optage borgeres opkald og bruge dem til at træne talegenkendelse, når de kun har sagt ja til optagelse?",
        Language = Language.Danish,
        Found = ["speciale-001", "speciale-124"],
        NotEnough = "De andre optager ikke telefonsamtaler, og ingen af dem har været i drift.",
        AlreadyAsked = "Vores egen DPO. Hun er i tvivl.",
        Project = "Talegenkendelse i borgerservice",
        Organisation = "Aarhus Kommune",
        Sector = Sector.Municipality,
        Category = Category.Legal,
        RouteReason = "Fordi det handler om samtykke, og I er en kommune.",
    };

    public static readonly Actor Lene = Actor.Person("lene", name: "Lene Holm");

    private static readonly HandOffRules Rules = new(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions()));

    /// <summary>Answered, not solved, looked into, asked back, replied, forwarded back and forth: more than one screen of moves.</summary>
    public static HandOff LongCourse { get; } = In(HandOffStatus.LookedInto)
        .After(Lise, new AskBack("Hvilket system optager I med?"))
        .After(Mette, new Knowledge.HandOffs.Reply("Genesys. Optagelserne ligger hos leverandøren."))
        .After(Lise, new GiveAnswer("Nej, ikke uden et nyt samtykke til netop det formål."))
        .After(Mette, new NotSolved("Gælder det også optagelser fra før 2024?"));

    /// <summary>A shared question with two suggestions, of which the first did not help.</summary>
    public static HandOff Suggested(string text = "Vi spurgte borgerne, før opkaldet blev optaget, og skrev formålet på hjemmesiden.") => Sent(Law, Question with { Shared = true })
        .After(Actor.Person("jens", name: "Jens Bo"), new Suggest("Vi lod være med at optage."))
        .After(Mette, new SuggestionFellShort("m1"))
        .After(Lene, new Suggest(text, "Faxe Kommune"));

    public static HandOff Sent(Desk desk, HandOffQuestion? question = null)
        => Assert.IsType<Accepted>(Rules.Send("h1", "m0", Mette, question ?? Question, desk, desk.Start, Start)).HandOff;

    /// <summary>The hand-off after a move that must be accepted, two hours after the one before it.</summary>
    public static HandOff After(this HandOff handOff, Actor actor, Move move, DateTimeOffset? at = null)
        => Assert.IsType<Accepted>(Rules.Decide(handOff, $"m{handOff.Version}", move, actor, at ?? handOff.Trail[^1].At.AddHours(2))).HandOff;

    /// <summary>The hand-off after everything that the clock does to it, if nobody says a word.</summary>
    public static HandOff Silent(HandOff handOff, int days)
    {
        while (handOff.Turn is { } turn && turn.NextMoment <= Start.AddDays(days) && ClockMoves.Due(handOff, turn.NextMoment, _ => true) is { } move)
        {
            handOff = handOff.After(Actor.Clock, move, turn.NextMoment);
        }

        return handOff;
    }

    /// <summary>A status reached in the shortest way.</summary>
    public static HandOff In(HandOffStatus status, HandOffQuestion? question = null, string text = "Det kræver et nyt samtykke. Se Datatilsynets vejledning.") => status switch
    {
        HandOffStatus.Sent => Sent(Law, question),
        HandOffStatus.Seen => Sent(Law, question).After(Lise, new MarkSeen()),
        HandOffStatus.LookedInto => Sent(Law, question).After(Lise, new LookInto()),
        HandOffStatus.AskedBack => Sent(Law, question).After(Lise, new AskBack(text)),
        HandOffStatus.Answered => Sent(Law, question).After(Lise, new GiveAnswer(text)),
        HandOffStatus.Reopened => In(HandOffStatus.Answered, question, text).After(Mette, new NotSolved(text)),
        HandOffStatus.Forwarded => Sent(Law, question).After(Lise, new Forward(ByMail, text)),
        HandOffStatus.Declined => Sent(Law, question).After(Lise, new Decline(text)),
        HandOffStatus.Escalated => Sent(Law, question).After(Lise, new Escalate(National, NationalBody.AgencyForDigitalGovernment, text)),
        HandOffStatus.Solved => In(HandOffStatus.Answered, question, text).After(Mette, new ConfirmSolved(text)),
        HandOffStatus.Withdrawn => Sent(Law, question).After(Mette, new Withdraw(text)),
        HandOffStatus.Closed => Silent(In(HandOffStatus.Answered, question, text), 60),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
