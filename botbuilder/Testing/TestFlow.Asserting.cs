using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>A reply with a text is expected; white space around it does not matter.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What is tested, for the error; by default the text.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>A reply of an activity's type and text is expected; white space around the text does not matter.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>A reply is expected that equals an activity.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">Compares them, besides the type; by default their texts.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException($"{description}: expected the type {expected.Type}, received {reply.Type}.");
                }

                var same = equalityComparer?.Equals(expected, reply) ?? TextOf(expected)?.Trim() == TextOf(reply)?.Trim();
                ThrowUnless(same, description, TextOf(expected) ?? expected.ToString(), TextOf(reply) ?? reply.ToString());
            },
            description,
            timeout);

    /// <summary>A reply is expected that a check accepts.</summary>
    /// <param name="validateActivity">The check; throws if the reply is not right.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds; without end under a debugger.</param>
    /// <returns>The flow with this step, which is cancelled when no reply comes in time.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await NextReplyAsync(timeout)));

    /// <summary>A reply is expected whose text contains another one.</summary>
    /// <param name="expected">The other text.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply => ThrowUnless(
                reply.AsMessageActivity() != null && TextOf(reply).Contains(expected, StringComparison.Ordinal),
                description,
                expected,
                reply.AsMessageActivity() == null ? "Not a Message Activity" : TextOf(reply)),
            description,
            timeout);

    /// <summary>A reply with one of several texts is expected.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    /// <exception cref="ArgumentNullException">There are no texts.</exception>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                {
                    throw new InvalidOperationException(
                        description ?? $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join('\n', candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>No reply is expected for a while.</summary>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long, in milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            IActivity reply;
            try
            {
                reply = await NextReplyAsync(timeout);
            }
            catch (TaskCanceledException)
            {
                return;
            }

            throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
        });

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static void ThrowUnless(bool condition, string description, string expected, string received)
    {
        if (!condition)
        {
            var subject = description == null ? string.Empty : $"{description}:\n";
            throw new InvalidOperationException($"{subject}Expected:{expected}\nReceived:{received}");
        }
    }

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        var wait = Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout);
        using var ending = new CancellationTokenSource(wait, TimeProvider.System);
        return await _adapter.GetNextReplyAsync(ending.Token);
    }
}
