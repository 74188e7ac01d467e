using System.Globalization;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>What a person has asked, and how it stands. It is for that person alone, so it does not matter whether others may see it.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class OwnQuestions(DigestScope scope)
{
    private const int Shown = 5;

    /// <summary>The person's open questions that have come further, or wait for the person; those that wait come first.</summary>
    public IReadOnlyList<DigestItem> Make()
        => scope.Person is not { } person ? [] :
        [
            .. scope.Board.HandOffs.Where(handOff => handOff.AskerKey == person && handOff.IsOpen && (handOff.Status != HandOffStatus.Sent || handOff.WaitsForAsker) && !scope.Board.WaitsFor(person, handOff))
                .Where(handOff => !scope.IsTold(DigestItemKind.OwnQuestion, handOff.Id, StandOf(handOff)))
                .OrderByDescending(handOff => handOff.WaitsForAsker).ThenBy(handOff => handOff.Trail[^1].At).ThenBy(handOff => handOff.Id, StringComparer.Ordinal)
                .Take(Shown).Select(Item),
        ];

    private DigestItem Item(HandOff handOff) => new(DigestItemKind.OwnQuestion, handOff.Id, handOff.Question.Text)
    {
        Detail = handOff.WaitsForAsker && !handOff.Status.WaitsForAsker() ? scope.Words["Own.Suggested"] : scope.Words.Format("Own." + handOff.Status, NameOf(handOff)),
        Category = handOff.Question.Category,
        HandOffId = handOff.Id,
        Stand = StandOf(handOff),
    };

    private static string NameOf(HandOff handOff) => handOff.NameOf(handOff.HandlerKey) ?? handOff.Place switch
    {
        PlaceInLine.Deputy => handOff.Desk.DeputyName ?? handOff.Desk.Name,
        PlaceInLine.Fallback => handOff.Desk.Fallback ?? handOff.Desk.Name,
        _ => handOff.Desk.Name,
    };

    /// <summary>The state, which a question can come back to; whoever is waited for is reminded each week.</summary>
    private string StandOf(HandOff handOff)
        => handOff.WaitsForAsker
            ? $"{handOff.Status}-{scope.Week}"
            : string.Create(CultureInfo.InvariantCulture, $"{handOff.Status}-{handOff.Trail.Count(entry => entry.From != entry.To)}");
}
