namespace TeamsPilotBot.Bot.Cards;

/// <summary>Links that open a person's own chat with the bot, with a message ready to be sent. Immutable.</summary>
/// <param name="botId">The app id of the bot's registration; null or blank while it has none, and then there are no links.</param>
/// <param name="tenantId">The tenant that the bot is registered in: guests are taken there first. Null if that is not known.</param>
public sealed class ChatLinks(string? botId, string? tenantId)
{
    private const string NewChat = "https://teams.microsoft.com/l/chat/0/0?";

    /// <summary>No links.</summary>
    public static ChatLinks None { get; } = new(null, null);

    /// <summary>The link; null if there are no links.</summary>
    /// <param name="message">What to put into the box, for the person to send.</param>
    public string? To(string message)
        => string.IsNullOrWhiteSpace(botId) ? null
            : $"{NewChat}{Tenant}users=28:{Uri.EscapeDataString(botId.Trim())}&message={Uri.EscapeDataString(message)}";

    private string Tenant => string.IsNullOrWhiteSpace(tenantId) ? "" : $"tenantId={Uri.EscapeDataString(tenantId.Trim())}&";
}
