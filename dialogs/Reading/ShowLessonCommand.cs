using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Reading;

/// <summary>"Vis erfaring speciale-001", or a lesson's link and nothing else. "Vis erfaringer med samtykke" remains a question.</summary>
/// <param name="reading">Shows lessons.</param>
/// <param name="links">Tells the links of lessons.</param>
public sealed class ShowLessonCommand(LessonReading reading, LessonLinks links) : ICommand
{
    private static readonly char[] AroundIds = ['.', ',', ':', ';', '?', '"', '\'', '»', '«', '”', '“', '(', ')'];

    /// <inheritdoc/>
    public Intent Intent => Intent.ShowLesson;

    /// <inheritdoc/>
    public bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        var (words, id) = Split(message.Text);
        return links.IdIn(message.Text) is not null
            || (phrases.Has(words, Intent) && LessonId.IsWellFormed(id) && (LooksLikeId(id) || reading.Has(id, message.Person)));
    }

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Task.FromResult(reading.Show(
            links.IdIn(message.Text) ?? Split(message.Text).Id, part: 0, message.Person, message.Language));
    }

    private static (string Words, string Id) Split(string text)
    {
        var trimmed = text.Trim();
        var space = trimmed.LastIndexOf(' ');
        return space < 0 ? (trimmed, "") : (trimmed[..space], trimmed[(space + 1)..].Trim(AroundIds).ToLowerInvariant());
    }

    // Any word could be an id, but who writes one that is a word means the word, unless there is such a lesson.
    private static bool LooksLikeId(string id) => id.Any(letter => letter == '-' || char.IsAsciiDigit(letter));
}
