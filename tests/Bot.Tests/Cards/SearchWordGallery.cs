using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about search words.</summary>
internal static class SearchWordGallery
{
    private static readonly SearchWord Consent = Added("samtykke", Relation.Same, false, ["ja fra borgeren", "sige god for"], "Åse Ærø");
    private static readonly SearchWord English = Added("idriftsættelse", Relation.Broader, true, ["roll-out"], null);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("searchWords.none.da", new SearchWordListReply(Language.Danish, "n1", [], 0, 0, 0, true)),
        ("searchWords.da", new SearchWordListReply(Language.Danish, "n1", [Consent, English], 0, 2, 3, true)),
        ("searchWords.curator.en", new SearchWordListReply(Language.English, "n1", [Consent], 0, 1, 1, false)),
        ("searchWords.page.da", new SearchWordListReply(Language.Danish, "n1", [.. Enumerable.Repeat(English, SearchWordListReply.PageSize)], 6, 20, 0, true)),
        ("searchWords.added.da", new SearchWordListReply(Language.Danish, "n1", [Consent], 0, 1, 0, true)
        {
            Notice = "Søgeordet er lagt til, og jeg bruger det fra nu af.", Effects = ["Nu finder »ja fra borgeren« de samme erfaringer som »samtykke«: 12 erfaringer. Før fandt det ingen."],
        }),
        ("searchWords.removed.en", new SearchWordListReply(Language.English, "n1", [], 0, 0, 0, true) { Notice = "I no longer use »roll-out« for »idriftsættelse«.", Removed = English }),
        ("searchWordForm.da", new SearchWordFormReply(Language.Danish, "n1", new Dictionary<string, string>())),
        ("searchWordForm.fault.en", new SearchWordFormReply(Language.English, "n1", new Dictionary<string, string>
        {
            [SearchWordFields.Head] = "følgegruppe", [SearchWordFields.Relation] = "Same", [SearchWordFields.Language] = "en", [SearchWordFields.Words] = "styregruppe",
        })
        {
            Fault = "»følgegruppe« and »styregruppe« are not the same, so they cannot stand for each other.",
        }),
        ("searchWordRemoval.da", new SearchWordRemovalReply(Language.Danish, "n1", Consent, 6)),
    ];

    /// <summary>A page as full as it can be.</summary>
    public static SearchWordListReply Fullest { get; } = new(
        Language.Danish, "n1", [.. Enumerable.Repeat(Added(Long, Relation.Related, true, [.. Enumerable.Repeat(Long, SearchWordRules.MostWords)], Long), SearchWordListReply.PageSize)], 6, 500, 9_999, true)
    {
        Notice = Long, Effects = [.. Enumerable.Repeat(Long + Long + Long, SearchWordRules.MostWords)], Removed = Added(Long, Relation.Same, false, [.. Enumerable.Repeat(Long, SearchWordRules.MostWords)], Long),
    };

    private static string Long => new('æ', SearchWordRules.LongestWord);

    private static SearchWord Added(string head, Relation relation, bool english, EquatableList<string> words, string? name)
        => new(head, relation, english, words) { AddedBy = "bo", AddedByName = name, AddedAt = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero) };
}
