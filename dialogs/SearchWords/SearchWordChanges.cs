using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>
/// Adds and removes search words, for administrators. Nothing typed is lost: what cannot be added comes back with the reason, and what was
/// removed can be had back. Safe to use from several threads.
/// </summary>
/// <param name="book">The words.</param>
/// <param name="reach">Tells what words find.</param>
/// <param name="listing">Shows them.</param>
public sealed class SearchWordChanges(SearchWordBook book, SearchWordReach reach, SearchWordListing listing)
{
    /// <summary>An empty form.</summary>
    /// <param name="language">The language.</param>
    public static ActionResult Form(Language language)
        => new(new SearchWordFormReply(language, Nonce.New(), new Dictionary<string, string>(StringComparer.Ordinal)), null);

    /// <summary>Adds what stands in the form.</summary>
    /// <param name="click">The form.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> SaveAsync(SearchWordCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var typed = SearchWordForm.Read(click);
        var before = Counted(typed, by);
        var addition = await book.AddAsync(typed, by.Person.Key, by.Name, cancellationToken);
        if (addition.Added is not { } added)
        {
            return new ActionResult(
                new SearchWordFormReply(by.Language, Nonce.New(), SearchWordForm.Typed(click, by.Language)) { Fault = Sentence(by.Language, addition.Problem!) }, null);
        }

        var shown = await listing.ShowAsync(0, by.Person, by.Language, cancellationToken);
        return new ActionResult(
            shown with
            {
                Notice = SearchWordTexts.Catalog.Get(by.Language, "Added"),
                Effects =
                [
                    .. reach.Effects(added, before, by.Person.Reader).Select(effect => Sentence(by.Language, added, effect)),
                    .. addition.Known.Count > 0 ? [SearchWordTexts.Catalog.Format(by.Language, "KnownBefore", Quoted(addition.Known))] : Array.Empty<string>(),
                ],
            },
            null);
    }

    /// <summary>Asks whether words are really to be removed.</summary>
    /// <param name="click">The click, with the words.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> AskAsync(SearchWordCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return book.Find(click.Field(SearchWordFields.Word) ?? "") is { } word
            ? new ActionResult(new SearchWordRemovalReply(by.Language, Nonce.New(), word, click.First), null)
            : await ListedAsync(click.First, by, "Gone", cancellationToken);
    }

    /// <summary>Removes words.</summary>
    /// <param name="click">The click, with the words.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RemoveAsync(SearchWordCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (await book.RemoveAsync(click.Field(SearchWordFields.Word) ?? "", cancellationToken) is not { } removed)
        {
            return await ListedAsync(click.First, by, "Gone", cancellationToken);
        }

        var shown = await listing.ShowAsync(click.First, by.Person, by.Language, cancellationToken);
        return new ActionResult(
            shown with { Notice = SearchWordTexts.Catalog.Format(by.Language, "Removed", Quoted(removed.Words), removed.Head), Removed = removed }, null);
    }

    /// <summary>Adds words again that were just removed.</summary>
    /// <param name="click">The click, with all that the words are.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RestoreAsync(SearchWordCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var addition = await book.AddAsync(SearchWordForm.Read(click), by.Person.Key, by.Name, cancellationToken);
        return addition.Problem is { Fault: not SearchWordFault.Known } problem
            ? new ActionResult(null, Sentence(by.Language, problem))
            : await ListedAsync(0, by, "Restored", cancellationToken);
    }

    private Dictionary<string, int> Counted(SearchWord typed, Clicked by)
        => typed.Words.Count > SearchWordRules.MostWords ? []
            : typed.Words.Zip(reach.Count(typed, by.Person.Reader)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private async Task<ActionResult> ListedAsync(int first, Clicked by, string notice, CancellationToken cancellationToken)
        => new(
            await listing.ShowAsync(first, by.Person, by.Language, cancellationToken) with { Notice = SearchWordTexts.Catalog.Get(by.Language, notice) }, null);

    private static string Sentence(Language language, SearchWordProblem problem)
        => SearchWordTexts.Catalog.Format(language, $"Fault.{problem.Fault}", [.. problem.Values]);

    private static string Sentence(Language language, SearchWord word, WordEffect effect)
    {
        var key = effect.Shared == 0 ? "Effect.None" : word.Relation == Relation.Same ? "Effect.Same" : "Effect.Near";
        return SearchWordTexts.Catalog.Format(language, key, effect.Word, word.Head, Count(effect.Shared), Count(effect.Before));

        string Count(int lessons) => SearchWordTexts.Catalog.Format(language, lessons switch { 0 => "CountNone", 1 => "CountOne", _ => "Count" }, lessons);
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"»{word}«"));
}
