using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>Any moves of any actors at any time.</summary>
internal static class Sequences
{
    public static readonly IReadOnlyList<Actor> Actors =
    [
        Given.Asker, Given.Follower, Given.Anne, Given.Dorte, Given.Bo, Given.Administrator, Given.Helper, Given.Stranger, Actor.Clock,
        Actor.Person("asker", ["kl-jura"], isAdministrator: true),
    ];

    /// <summary>One move of each kind.</summary>
    public static readonly IReadOnlyList<Move> EachKind =
    [
        new MarkSeen(), new Accept(), new LookInto(), new GiveAnswer("Svar"), new AskBack("Hvad?"), new Reply("Det"), new Forward(Given.Contracts, "Fordi"),
        new Decline("Nej"), new Escalate(Given.National, NationalBody.AgencyForDigitalGovernment, "Alle"), new Reassign(Given.Contracts),
        new ConfirmSolved(), new NotSolved(), new Withdraw(), new Close(), new Follow(), new Unfollow(), new Remind(),
        new PassOn(PlaceInLine.Administrators, PassOnReason.Unreachable), new Share(), new Unshare(), new Suggest("Vi gjorde sådan", "Faxe Kommune"),
        new SuggestionSolved("none"), new SuggestionFellShort("none"),
    ];

    private static readonly Desk[] Desks = [Given.Law, Given.Contracts, Given.Alone, Given.National];

    private static Gen<string> Text => Gen.Elements("Svar", "120190-1234", "", "  ", new string('x', 4001));

    private static Gen<Move> Moves => Gen.OneOf(
        Gen.Elements(EachKind.ToArray()),
        Text.Select(text => (Move)new GiveAnswer(text)),
        Text.Select(text => (Move)new Suggest(text)),
        from desk in Gen.Elements(Desks) from text in Text select (Move)new Forward(desk, text),
        from desk in Gen.Elements(Desks) select (Move)new Reassign(desk),
        from desk in Gen.Elements(Desks) from body in Gen.Elements(Enum.GetValues<NationalBody>()) select (Move)new Escalate(desk, body, "Alle"),
        from place in Gen.Elements(Enum.GetValues<PlaceInLine>()) from because in Gen.Elements(Enum.GetValues<PassOnReason>()) select (Move)new PassOn(place, because));

    /// <summary>Sequences of tries. Half of them are moves that the table allows, since others seldom lead far.</summary>
    public static Gen<Try[]> Any => Tries.ListOf(40).Select(tries => tries.ToArray());

    private static Gen<Try> Tries
        => from kind in Gen.Frequency((5, Gen.Constant(TryKind.Allowed)), (4, Gen.Constant(TryKind.Any)), (1, Gen.Constant(TryKind.Due)))
           from actor in Gen.Elements(Actors.ToArray())
           from move in Moves
           from hours in Gen.Frequency((4, Gen.Choose(0, 30)), (1, Gen.Choose(30, 400)))
           from number in Gen.Choose(1, 60)
           select new Try(kind, actor, move, hours, number);

    /// <summary>How the move of a try is found.</summary>
    public enum TryKind
    {
        /// <summary>Whatever it is.</summary>
        Any,

        /// <summary>One of those that the table allows at this moment, but not the end by the asker's taking it back.</summary>
        Allowed,

        /// <summary>The one that the clock finds due.</summary>
        Due,
    }

    /// <summary>Somebody's try, some hours after the one before.</summary>
    public sealed record Try(TryKind Kind, Actor Actor, Move Move, int HoursLater, int Number)
    {
        /// <summary>Who does what, under which id; the same number twice is mostly the same delivery twice. Null if there is nothing to do.</summary>
        public (Actor Actor, Move Move, string Id)? On(HandOff handOff, DateTimeOffset now)
        {
            switch (Kind)
            {
                case TryKind.Due:
                    return ClockMoves.Due(handOff, now, Given.Anybody) is { } due ? (Actor.Clock, due, $"clock-{handOff.Version}") : null;
                case TryKind.Allowed:
                    var allowed = (from actor in Actors
                                   from move in EachKind
                                   where move is not Withdraw && MoveTable.Allows(move.Kind, Roles.Of(handOff, actor), handOff.Status) != Role.None
                                   select (actor, move)).ToList();
                    return allowed.Count == 0 ? null
                        : (allowed[Number % allowed.Count].actor, About(handOff, allowed[Number % allowed.Count].move), $"allowed-{handOff.Version}");
                default:
                    return (Actor, About(handOff, Move), $"any-{Number}");
            }
        }

        /// <summary>The move about the last suggestion, if there is one and the move is about any.</summary>
        private static Move About(HandOff handOff, Move move) => (move, handOff.Suggestions.LastOrDefault()) switch
        {
            (SuggestionSolved, { Id: var id }) => new SuggestionSolved(id),
            (SuggestionFellShort, { Id: var id }) => new SuggestionFellShort(id),
            _ => move,
        };
    }
}
