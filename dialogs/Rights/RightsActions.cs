using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Rights;

/// <summary>
/// What the buttons about a person's own data do. The click on the card that shows what erasing comes to is the second word, and whoever
/// clicks twice gets the same receipt. Safe to use from several threads.
/// </summary>
/// <param name="erasures">Erases.</param>
/// <param name="retention">How long things are kept.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class RightsActions(Erasures erasures, IOptions<RetentionOptions> retention, ILogger<RightsActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call; an erasure that was begun goes on.</param>
    public async Task<ActionResult> DoAsync(RightsCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone)
        {
            return Sentence(by, "OnlyAlone");
        }

        if (click.Verb == RightsVerb.Cancel)
        {
            return new ActionResult(new EraseCancelledReply(by.Language), null);
        }

        try
        {
            var person = new PersonIdentity
            {
                Key = by.Person.Key, Ids = by.UserId is null ? [] : [by.UserId], Names = by.Name is null ? [] : [by.Name],
            };
            return new ActionResult(new EraseReceiptReply(by.Language, await erasures.EraseAsync(person, click.Nonce, cancellationToken), retention.Value), null);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotErased(logger, unavailable);
            return Sentence(by, "NotDoneYet");
        }
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, RightsTexts.Catalog.Get(by.Language, key));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An erasure could not be carried to its end. If it was begun, it goes on later.")]
        public static partial void NotErased(ILogger logger, Exception exception);
    }
}
