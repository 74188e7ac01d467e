using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// What people answer to a file consent card. After a yes the file is made anew and put where Teams says, if that is a place of
/// Microsoft's; whatever goes wrong is said, and the file is offered again. Safe to use from several threads.
/// </summary>
/// <param name="offers">What is on offer.</param>
/// <param name="makers">Make files.</param>
/// <param name="upload">Puts files.</param>
/// <param name="cards">Makes messages of replies.</param>
/// <param name="memory">The answers that were dealt with already: Teams sends them again when it has to wait.</param>
/// <param name="logger">Where what went wrong is told.</param>
internal sealed partial class FileConsents(
    FileOffers offers, FileMakers makers, FileUpload upload, IReplyCards cards, ClickMemory memory, ILogger<FileConsents> logger)
{
    /// <summary>Deals with a yes.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="response">What Teams sent.</param>
    /// <param name="person">Who said yes.</param>
    /// <param name="language">The language to answer in, where the offer is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task AcceptAsync(ITurnContext turnContext, FileConsentCardResponse response, Person person, Language language, CancellationToken cancellationToken)
        => AnswerAsync(turnContext, response, person, language, offer => DeliverAsync(turnContext, response.UploadInfo, offer, cancellationToken), cancellationToken);

    /// <summary>Deals with a no.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="response">What Teams sent.</param>
    /// <param name="person">Who said no.</param>
    /// <param name="language">The language to answer in, where the offer is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task DeclineAsync(ITurnContext turnContext, FileConsentCardResponse response, Person person, Language language, CancellationToken cancellationToken)
        => AnswerAsync(turnContext, response, person, language, offer => EndAsync(turnContext, offer, "Declined", cancellationToken), cancellationToken);

    private async Task AnswerAsync(
        ITurnContext turn, FileConsentCardResponse response, Person person, Language language, Func<StoredOffer, Task> answer, CancellationToken cancellationToken)
    {
        var token = (response.Context as JObject)?.Value<string>(FileOffering.Token);
        var click = new Click(turn.Activity, person, Card: FileToken.HashOf(token ?? ""), Button: response.Action);
        await memory.OnceAsync(click, ClickMemory.OfCards, OnceAsync, cancellationToken);

        async Task<ClickAnswer> OnceAsync()
        {
            try
            {
                if (turn.Activity.Kind() == ConversationKind.Personal
                    && await offers.FindAsync(token, FileWay.Consent, cancellationToken) is { } offer && offer.Offer.PersonKey == person.Key)
                {
                    await answer(offer);
                }
                else
                {
                    await SayAsync(turn, language, "Gone", cancellationToken);
                    await TakeAwayAsync(turn, cancellationToken);
                }
            }
            catch (StoreUnavailableException unavailable)
            {
                Log.NotDealtWith(logger, unavailable);
                await SayAsync(turn, language, "TryLater", cancellationToken);
                return new ClickAnswer(null, "", IsFinal: false);
            }

            return new ClickAnswer(null, "", IsFinal: true);
        }
    }

    private async Task DeliverAsync(ITurnContext turn, FileUploadInfo? room, StoredOffer stored, CancellationToken cancellationToken)
    {
        var offer = stored.Offer;
        if (UploadAddress.Of(room?.UploadUrl) is not { } address)
        {
            Log.UnknownPlace(logger);
            await EndAsync(turn, stored, "UnknownPlace", cancellationToken);
        }
        else if (await makers.MakeAsync(offer.Request, cancellationToken) is not { } file)
        {
            await EndAsync(turn, stored, "Nothing", cancellationToken);
        }
        else if (await upload.PutAsync(address, file, cancellationToken))
        {
            await offers.TakeAsync(stored, cancellationToken);
            await turn.SendActivityAsync(MessageFactory.Attachment(InfoCard(room!, file)), cancellationToken);
            await TakeAwayAsync(turn, cancellationToken);
        }
        else
        {
            await EndAsync(turn, stored, "NotSaved", cancellationToken);
            await turn.SendActivityAsync(cards.Show(new FileReply(offer.Request, offer.Name, offer.Description, file.Content.Length)), cancellationToken);
        }
    }

    private async Task EndAsync(ITurnContext turn, StoredOffer offer, string key, CancellationToken cancellationToken)
    {
        await offers.TakeAsync(offer, cancellationToken);
        await SayAsync(turn, offer.Offer.Language, key, cancellationToken);
        await TakeAwayAsync(turn, cancellationToken);
    }

    /// <summary>Takes the card away, so that nobody answers it again. A card that stays is no harm: its offer is gone.</summary>
    private async Task TakeAwayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(turn.Activity.ReplyToId))
        {
            return;
        }

        try
        {
            await turn.DeleteActivityAsync(turn.Activity.ReplyToId, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.CardStays(logger, failure.GetType().FullName);
        }
    }

    private static Attachment InfoCard(FileUploadInfo room, FileContent file) => new()
    {
        ContentType = FileInfoCard.ContentType,
        Name = string.IsNullOrEmpty(room.Name) ? file.Name : room.Name,
        ContentUrl = UploadAddress.Of(room.ContentUrl)?.AbsoluteUri,
        Content = new FileInfoCard(room.UniqueId, room.FileType ?? Path.GetExtension(file.Name).TrimStart('.')),
    };

    private static Task<ResourceResponse> SayAsync(ITurnContext turn, Language language, string key, CancellationToken cancellationToken)
        => turn.SendActivityAsync(MessageFactory.Text(FileTexts.Catalog.Get(language, key)), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The answer to an offered file could not be dealt with.")]
        public static partial void NotDealtWith(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "A file was to be put at an address that is no store of files of Microsoft's; it was not.")]
        public static partial void UnknownPlace(ILogger logger);

        [LoggerMessage(3, LogLevel.Information, "A card that was answered could not be taken away: {ExceptionType}.")]
        public static partial void CardStays(ILogger logger, string? exceptionType);
    }
}
