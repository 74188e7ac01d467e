using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>"Mine erfaringer". Tellings are personal: in a group or a channel there are none.</summary>
/// <param name="listing">Makes lists.</param>
public sealed class MyExperiencesCommand(TellingListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.MyExperiences;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? listing.ShowAsync(Typed.By(message), 0, cancellationToken)
            : Task.FromResult(new ActionResult(null, LoggingTexts.Catalog.Get(message.Language, "ListOnlyAlone")));
    }
}

/// <summary>"Fortsæt": goes on with the telling that waits.</summary>
/// <param name="desk">Takes down what is told.</param>
public sealed class GoOnCommand(TellingDesk desk) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.GoOn;

    /// <inheritdoc/>
    public async Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Conversation != ConversationKind.Personal)
        {
            return new ActionResult(null, LoggingTexts.Catalog.Get(message.Language, "ListOnlyAlone"));
        }

        var by = Typed.By(message);
        return await desk.OpenAsync(by, cancellationToken) is { } open
            ? await desk.TellAsync(open, open.Text, open.Step, MoveId.Of(by.Person.Key, "go on", open.LastChange), by, cancellationToken, open.Field)
            : new ActionResult(null, LoggingTexts.Catalog.Get(message.Language, "NothingWaits"));
    }
}

/// <summary>Who wrote a message, as clicks have it.</summary>
internal static class Typed
{
    public static Clicked By(CommandCall message) => new(message.Person, message.Language, message.Conversation, "", null);
}
