using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files.Receiving;

/// <summary>
/// The files that administrators send in the personal chat. From anybody else, and anywhere else, a file is what it was: the words beside
/// it are answered. Safe to use from several threads.
/// </summary>
/// <param name="download">Fetches files.</param>
/// <param name="reception">Reads them.</param>
/// <param name="cards">Makes messages of replies.</param>
/// <param name="environment">Whether this is Development.</param>
/// <param name="logger">Where what went wrong is told.</param>
internal sealed partial class LessonInbox(
    FileDownload download, LessonReception reception, IReplyCards cards, IHostEnvironment environment, ILogger<LessonInbox> logger)
{
    private const int MostFiles = 5;

    /// <summary>Whether a message is one with files to read. With words beside it, only files that can hold lessons are.</summary>
    /// <param name="message">The message.</param>
    /// <param name="person">Who wrote it.</param>
    public static bool Concerns(IMessageActivity message, Person person)
        => message.Kind() == ConversationKind.Personal && LessonReception.MaySend(person) && Files(message).Count > 0;

    /// <summary>Answers each file by what taking it in would come to, or why that cannot be said.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="person">The administrator who sent it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task TakeAsync(ITurnContext<IMessageActivity> turnContext, Person person, Language language, CancellationToken cancellationToken)
    {
        var files = Files(turnContext.Activity);
        foreach (var file in files.Take(MostFiles))
        {
            var (reply, sentence) = await AnswerAsync(file, person, language, cancellationToken);
            await turnContext.SendActivityAsync(reply is null ? MessageFactory.Text(sentence) : cards.Show(reply), cancellationToken);
        }

        if (files.Count > MostFiles)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(FileTexts.Catalog.Format(language, "TooManyFiles", MostFiles)), cancellationToken);
        }
    }

    private static List<Attachment> Files(IMessageActivity message)
    {
        var alone = MessageText.Of(message).Length == 0;
        return [.. (message.Attachments ?? []).Where(file => file.ContentType == FileDownloadInfo.ContentType && (alone || LessonReception.IsOfLessons(NameOf(file))))];
    }

    private static string NameOf(Attachment file)
        => string.IsNullOrWhiteSpace(file.Name) ? $"fil.{(file.Content as JObject)?.Value<string>("fileType")}" : Path.GetFileName(file.Name.Trim());

    private async Task<ActionResult> AnswerAsync(Attachment file, Person person, Language language, CancellationToken cancellationToken)
    {
        var name = NameOf(file);
        if (!LessonReception.IsOfLessons(name))
        {
            return new ActionResult(null, LessonReception.OtherKind(name, language));
        }

        if (DownloadAddress.Of((file.Content as JObject)?.Value<string>("downloadUrl"), environment.IsDevelopment()) is not { } address)
        {
            Log.UnknownPlace(logger);
            return Sentence("ReceivedUnknownPlace");
        }

        var fetched = await download.GetAsync(address, LessonReception.Largest, cancellationToken);
        if (fetched.Content is not { } content)
        {
            return fetched.IsTooLarge ? new ActionResult(null, LessonReception.TooLarge(language)) : Sentence("ReceivedNot");
        }

        try
        {
            return await reception.TakeAsync(name, content, person, language, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRead(logger, unavailable);
            return Sentence("ReceivedTryLater");
        }

        ActionResult Sentence(string key) => new(null, FileTexts.Catalog.Get(language, key));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A file was to be fetched from an address that is no store of files of Microsoft's; it was not.")]
        public static partial void UnknownPlace(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "A file that somebody sent could not be read.")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
