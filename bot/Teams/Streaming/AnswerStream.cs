using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Streaming;

/// <summary>
/// One answer, shown while it is written: first that the bot reads, then the sentences that were checked, each time all so far, at last the
/// message. One call at a time, no more often than Teams takes them. Safe to use from several threads.
/// </summary>
#pragma warning disable CA1001 // What is shown may outlive the answer, and its fields hold no handle or timer to give back.
internal sealed partial class AnswerStream : IAnswerStreaming
#pragma warning restore CA1001
{
    /// <summary>How long the answer waits for a call that is still under way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ITurnContext turn;
    private readonly Language language;
    private readonly bool shows;
    private readonly TimeSpan pace;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Lock gate = new();
    private readonly List<LeadSentence> sentences = [];
    private readonly SemaphoreSlim heard = new(0);
    private readonly CancellationTokenSource stopped = new();
    private readonly CancellationTokenSource abandoned = new();
    private LeadFrame frame = new("", "");
    private Task showing = Task.CompletedTask;
    private string? id;
    private int sequence;
    private int shown;
    private long lastCall;

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="turn">The turn of the question.</param>
    /// <param name="language">The language of the answer.</param>
    /// <param name="shows">Whether the client shows answers while they are written.</param>
    /// <param name="pace">How far calls are apart.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where trouble that nobody needs to hear of is told.</param>
    public AnswerStream(ITurnContext turn, Language language, bool shows, TimeSpan pace, TimeProvider time, ILogger logger)
        => (this.turn, this.language, this.shows, this.pace, this.time, this.logger) = (turn, language, shows, pace, time, logger);

    /// <inheritdoc/>
    public bool IsBegun => Volatile.Read(ref sequence) > 0;

    /// <inheritdoc/>
    public void Asked(LeadFrame frame)
    {
        if (shows)
        {
            this.frame = frame;
            showing = ShowAsync();
        }
    }

    /// <inheritdoc/>
    public void Checked(LeadSentence sentence)
    {
        lock (gate)
        {
            sentences.Add(sentence);
        }

        heard.Release();
    }

    /// <inheritdoc/>
    public async Task<int> StopAsync()
    {
        await stopped.CancelAsync();
        try
        {
            await showing.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            // It may still arrive. Whether or not, the answer goes out.
            await abandoned.CancelAsync();
        }

        lock (gate)
        {
            return shown;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> SendAsync(IMessageActivity message, CancellationToken cancellationToken)
    {
        if (id is not { Length: > 0 } stream)
        {
            return (await turn.SendActivityAsync(message, cancellationToken))?.Id;
        }

        await RestAsync(cancellationToken);
        var entities = message.Entities;
        message.Entities = [StreamInfo.Final(stream), .. entities ?? []];
        var ended = await EndAsync(message, mayBeDone: false, cancellationToken) ?? await EndAsync(message, mayBeDone: true, cancellationToken);
        if (ended == true)
        {
            return stream;
        }

        message.Entities = entities;
        return (await turn.SendActivityAsync(message, cancellationToken))?.Id;
    }

    /// <summary>Ends the stream with the message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="mayBeDone">Whether it was tried before and may have arrived: Teams says so then.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether the message is there: not if Teams refused it; null if nobody knows, since nothing came back.</returns>
    private async Task<bool?> EndAsync(IMessageActivity message, bool mayBeDone, CancellationToken cancellationToken)
    {
        try
        {
            await turn.SendActivityAsync(message, cancellationToken);
            return true;
        }
        catch (ErrorResponseException refused) when ((int?)refused.Response?.StatusCode is >= 400 and < 500)
        {
            Log.NotEnded(logger, refused.Response.StatusCode);
            return mayBeDone && StreamInfo.SaysCompleted(refused);
        }
        catch (Exception failure) when (!mayBeDone && SendFailure.Read(failure, changes: false, time.GetUtcNow()) is not null)
        {
            // The same again is the same message, so it cannot come twice.
            return null;
        }
    }

    private async Task ShowAsync()
    {
        try
        {
            id = await PostAsync(TeamsTexts.Catalog.Get(language, "Reading"), StreamInfo.Informative);
            while (!string.IsNullOrEmpty(id) && await NextAsync() is { } text)
            {
                await PostAsync(text, StreamInfo.Streaming);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer goes out meanwhile.
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Log.NotShown(logger, failure.GetType().FullName);
        }
    }

    /// <summary>What is to be shown next, once there is something and Teams takes it; ends by <see cref="OperationCanceledException"/>.</summary>
    private async Task<string?> NextAsync()
    {
        do
        {
            await heard.WaitAsync(stopped.Token);
        }
        while (IsAllShown());

        await RestAsync(stopped.Token);
        lock (gate)
        {
            stopped.Token.ThrowIfCancellationRequested();
            shown = sentences.Count;
            return LeadMessage.SoFar(frame, sentences);
        }
    }

    private bool IsAllShown()
    {
        lock (gate)
        {
            return shown == sentences.Count;
        }
    }

    private async Task<string?> PostAsync(string text, string kind)
    {
        var update = new Activity
        {
            Type = ActivityTypes.Typing,
            Text = text,
            Locale = language.Code(),
            Entities = [StreamInfo.Update(kind, id, Interlocked.Increment(ref sequence))],
        };
        try
        {
            return (await turn.SendActivityAsync(update, abandoned.Token))?.Id;
        }
        finally
        {
            Interlocked.Exchange(ref lastCall, time.GetTimestamp());
        }
    }

    private Task RestAsync(CancellationToken cancellationToken)
    {
        var rest = pace - time.GetElapsedTime(Interlocked.Read(ref lastCall));
        return rest > TimeSpan.Zero ? Task.Delay(rest, time, cancellationToken) : Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "An answer could not be shown while it was written: {ExceptionType}")]
        public static partial void NotShown(ILogger logger, string? exceptionType);

        [LoggerMessage(2, LogLevel.Warning, "What was shown of an answer could not be ended ({Status}); the answer comes as a message of its own.")]
        public static partial void NotEnded(ILogger logger, System.Net.HttpStatusCode status);
    }
}
