using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Answers.Intents;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>"Ugens overblik": in a channel how the channel gets it, in the personal chat the person's own and their channels.</summary>
/// <param name="actions">Shows it.</param>
public sealed class DigestSettingsCommand(SubscriptionActions actions) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.Digest;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken) => actions.OpenAsync(Writer.Of(message), cancellationToken);
}

/// <summary>"Alle overblik": which channels get one, for administrators.</summary>
/// <param name="listing">Lists them.</param>
public sealed class AllDigestsCommand(SubscriptionListing listing) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.AllDigests;

    /// <inheritdoc/>
    public Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken) => listing.AllAsync(0, Writer.Of(message), cancellationToken);
}

/// <summary>Tells who wrote a command, as one who clicks.</summary>
internal static class Writer
{
    /// <summary>Who wrote, and where.</summary>
    /// <param name="message">The command.</param>
    public static Clicked Of(CommandCall message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new Clicked(message.Person, message.Language, message.Conversation, message.Channel?.ConversationId ?? "", null) { Channel = message.Channel };
    }
}
