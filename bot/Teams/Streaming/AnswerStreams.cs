using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Streaming;

/// <summary>
/// Answers that are shown while they are written, in the only place where Teams does that: a chat of one person with the bot
/// (learn.microsoft.com/microsoftteams/platform/bots/streaming-ux). Elsewhere the message comes alone. Safe to use from several threads.
/// </summary>
/// <param name="options">Whether it is to be done.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where trouble that nobody needs to hear of is told.</param>
internal sealed class AnswerStreams(IOptions<LeadOptions> options, TimeProvider time, ILogger<AnswerStream> logger) : IAnswerStreams
{
    /// <summary>Teams takes one call a second.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public IAnswerStreaming Open(ITurnContext turn, Language language)
        => new AnswerStream(turn, language, options.Value.Streaming && CanShow(turn.Activity), Pace, time, logger);

    private static bool CanShow(Activity message)
        => message is { Type: ActivityTypes.Message, ChannelId: Channels.Msteams, Conversation.ConversationType: "personal" };
}
