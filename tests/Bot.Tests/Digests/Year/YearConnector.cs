using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>Something that stands in a chat or a channel.</summary>
/// <param name="At">Since when.</param>
/// <param name="To">Whose it is.</param>
/// <param name="Digest">The digest; null for a line of text.</param>
/// <param name="Text">What it says.</param>
internal sealed record YearPost(DateTimeOffset At, string To, Digest? Digest, string? Text);

/// <summary>Teams in memory: takes what is posted, and now and then does not, or does not say whether it did.</summary>
internal sealed class YearConnector(Random random, TimeProvider clock) : IMessenger
{
    public List<YearPost> Posts { get; } = [];

    /// <summary>The channels where the bot is not installed.</summary>
    public HashSet<string> Gone { get; } = new(StringComparer.Ordinal);

    /// <summary>The digests after whose call nobody can know whether they arrived.</summary>
    public HashSet<(string SubscriptionId, DigestWeek Week)> Doubts { get; } = [];

    /// <summary>Whether all goes well from now on.</summary>
    public bool IsWell { get; set; }

    public int Refusals { get; private set; }

    public int AskedAgain { get; private set; }

    public Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
    {
        YearInstance.Step(YearDeath.BeforePost);
        var outcome = DigestCards.DigestIn(message) is { } digest ? Answer(to, digest) : null;
        if (outcome is not null and not SendOutcome.TryLater { Reason: TryLaterReason.NoAnswer, RetryAfter: not null })
        {
            return Task.FromResult(outcome);
        }

        Posts.Add(new YearPost(clock.GetUtcNow(), to.Key, DigestCards.DigestIn(message), message.Text));
        YearInstance.Step(YearDeath.AfterPost);
        return Task.FromResult(outcome ?? new SendOutcome.Sent($"chat-{to.Key}", $"{Posts.Count}"));
    }

    public Task<SendOutcome> UpdateAsync(
        Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken)
        => throw new NotSupportedException("Digests are not changed.");

    /// <summary>What is answered instead of taking it. No answer with a time to wait stands for one that was taken all the same.</summary>
    private SendOutcome? Answer(Address to, Digest digest)
    {
        if (Gone.Contains(to.Key))
        {
            return new SendOutcome.Gone(GoneReason.NotInstalled);
        }

        SendOutcome? answer = IsWell ? null : random.Next(200) switch
        {
            < 6 => new SendOutcome.TryLater(TimeSpan.FromSeconds(random.Next(1, 60)), TryLaterReason.Throttled),
            < 8 => new SendOutcome.TryLater(null, TryLaterReason.NoConnection),
            < 10 => new SendOutcome.TryLater(null, TryLaterReason.ServiceFailed) { InDoubt = true, IsAskedFor = true },
            10 => new SendOutcome.TryLater(null, TryLaterReason.NoAnswer) { InDoubt = true },
            11 => new SendOutcome.TryLater(TimeSpan.Zero, TryLaterReason.NoAnswer) { InDoubt = true },
            12 => new SendOutcome.Refused(413),
            _ => null,
        };
        Refusals += answer is SendOutcome.Refused ? 1 : 0;
        AskedAgain += answer is SendOutcome.TryLater { Reason: not TryLaterReason.NoAnswer } ? 1 : 0;
        if (answer is SendOutcome.TryLater { Reason: TryLaterReason.NoAnswer })
        {
            Doubts.Add((digest.SubscriptionId, digest.Week));
        }

        return answer;
    }
}
