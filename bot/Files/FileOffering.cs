using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// Gives an offered file its form when it is sent, since only the turn knows where it goes: Teams' file consent in a personal
/// chat in Teams, a card with a link that works once where the client has none, and in a group or a channel only a sentence.
/// Safe to use from several threads.
/// </summary>
/// <param name="offers">Where what is on offer is kept.</param>
/// <param name="links">The addresses of files.</param>
/// <param name="options">Whether to go by file consent.</param>
/// <param name="environment">Whether this is Development.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class FileOffering(
    FileOffers offers, FileLinks links, IOptions<FilesOptions> options, IHostEnvironment environment, ILogger<FileOffering> logger)
{
    /// <summary>The name under which the token lies in what a consent card gives back.</summary>
    public const string Token = "file";

    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Gives the files their form that are sent in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    public void Follow(ITurnContext turnContext)
        => turnContext.OnSendActivities(async (turn, activities, next) =>
        {
            foreach (var message in activities.OfType<FileMessage>())
            {
                await FitAsync(turn, message);
            }

            return await next();
        });

    private async Task FitAsync(ITurnContext turn, FileMessage message)
    {
        var offer = message.Offer;
        if (turn.Activity.Kind() != ConversationKind.Personal || turn.TurnState.Get<Person>()?.Key != offer.Request.PersonKey)
        {
            Say(message, "OnlyAlone");
            return;
        }

        try
        {
            if (GoesByConsent(turn.Activity))
            {
                Show(message, ConsentCard(offer, await offers.AddAsync(offer, FileWay.Consent, CancellationToken.None)));
            }
            else if (links.Possible)
            {
                var link = links.Of(await offers.AddAsync(offer, FileWay.Link, CancellationToken.None));
                Show(message, new Attachment { ContentType = CardType, Content = FileCard.Expand(offer, link) });
            }
            else
            {
                Say(message, "NoAddress");
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotOffered(logger, unavailable, offer.Request.Kind);
            Say(message, "TryLater");
        }
    }

    private bool GoesByConsent(Activity activity)
        => activity.ChannelId == Channels.Msteams && (options.Value.Consent ?? !environment.IsDevelopment());

    private static Attachment ConsentCard(FileReply offer, string token) => new()
    {
        ContentType = FileConsentCard.ContentType,
        Name = offer.Name,
        Content = new FileConsentCard(offer.Description, offer.Size, new JObject { [Token] = token }, new JObject { [Token] = token }),
    };

    private static void Show(FileMessage message, Attachment attachment) => message.Attachments = [attachment];

    private static void Say(FileMessage message, string key)
    {
        message.Attachments = [];
        message.Text = FileTexts.Catalog.Get(message.Offer.Language, key);
        message.TextFormat = TextFormatTypes.Plain;
        message.Summary = null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A file of kind {Kind} could not be offered.")]
        public static partial void NotOffered(ILogger logger, Exception exception, string kind);
    }
}
