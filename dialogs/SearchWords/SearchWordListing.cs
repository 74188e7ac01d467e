using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>Shows the authority's own search words. Safe to use from several threads.</summary>
/// <param name="book">The words.</param>
/// <param name="files">What is in the files.</param>
public sealed class SearchWordListing(SearchWordBook book, FileWords files)
{
    /// <summary>Whether a person may read the list.</summary>
    /// <param name="person">The person.</param>
    public static bool MayRead(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Any(role => role is Role.Curator or Role.Administrator);
    }

    /// <summary>Whether a person may change it.</summary>
    /// <param name="person">The person.</param>
    public static bool MayChange(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Contains(Role.Administrator);
    }

    /// <summary>A page of the list, newest first.</summary>
    /// <param name="first">Where it begins, from 0.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<SearchWordListReply> ShowAsync(int first, Person person, Language language, CancellationToken cancellationToken)
    {
        await book.CatchUpAsync(cancellationToken);
        var all = book.All;
        var start = first < all.Count ? Math.Max(first, 0) : 0;
        return new SearchWordListReply(
            language, Nonce.New(), [.. all.Skip(start).Take(SearchWordListReply.PageSize)], start, all.Count, files.Lines, MayChange(person));
    }

    /// <summary>A page of the list as the answer to a click.</summary>
    /// <param name="first">Where it begins, from 0.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> AnswerAsync(int first, Person person, Language language, CancellationToken cancellationToken)
        => new(await ShowAsync(first, person, language, cancellationToken), null);
}
