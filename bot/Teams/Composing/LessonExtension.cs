using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Finding;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Composing;

/// <summary>
/// The bot in the box in which people write to others: finds lessons to put into a message, and turns pasted links into cards.
/// Whoever asks and wherever, only lessons that everyone may see come out of it, since what is put into a message can be passed
/// on to anybody. The bot need not be a member of the conversation, so nothing is remembered of it either.
/// Safe to use from several threads.
/// </summary>
/// <param name="finder">Finds lessons.</param>
/// <param name="links">Tells the links of lessons.</param>
/// <param name="languages">Tells the language of a text.</param>
/// <param name="cards">Makes cards.</param>
public sealed class LessonExtension(LessonFinder finder, LessonLinks links, LanguageGuess languages, IReplyCards cards)
{
    /// <summary>The id of the command in the app's manifest.</summary>
    public const string SearchCommand = "searchLessons";

    private readonly SharedLessons shared = new(cards);

    /// <summary>Searches.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="locale">The client's locale; may be null.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A page of results, or a sentence that says that there are none; null if the command is none of ours.</returns>
    public async Task<MessagingExtensionResponse?> SearchAsync(MessagingExtensionQuery query, string? locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.CommandId != SearchCommand)
        {
            return null;
        }

        var told = languages.Of(WholeCharacters.Beginning(ComposeQuery.TextOf(query), AskDialog.LongestMessage));
        var language = ConversationLanguage.Choose(told, lastUsed: null, locale);
        var page = await finder.FindAsync(ComposeQuery.Read(query, language), cancellationToken);
        return new(page.Sentence is { } sentence ? SharedLessons.Sentence(sentence) : shared.List(page.Lessons, page.AreNear, language));
    }

    /// <summary>Turns a pasted link into a card. A lesson that not everyone may see and one that there is not are answered alike: with no card.</summary>
    /// <param name="address">The address that was pasted; may be null.</param>
    /// <param name="locale">The client's locale; may be null.</param>
    public MessagingExtensionResponse Unfurl(string? address, string? locale)
    {
        var lesson = links.IdIn(address) is { } id ? finder.Find(id) : null;
        return Fresh(shared.List(
            lesson is null ? [] : [lesson], areNear: false, ConversationLanguage.Choose(told: null, lastUsed: null, locale)));
    }

    /// <summary>No card, for a link that was pasted by somebody of whom Teams tells nothing.</summary>
    public MessagingExtensionResponse NoCard() => Fresh(shared.List([], areNear: false, Language.Danish));

    /// <summary>Teams keeps the card of a link for half an hour unless it is told not to; by then the lesson may be another, or hidden.</summary>
    private static MessagingExtensionResponse Fresh(MessagingExtensionResult result)
    {
        result.SuggestedActions = new([new CardAction { Type = "setCachePolicy", Value = """{"type":"no-cache"}""" }]);
        return new(result);
    }
}
