using System.ClientModel;
using System.Text.Json;
using Azure.Identity;
using OpenAI.Chat;
using TeamsPilotBot.Knowledge.Answers.Leads;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Leads by a chat model of Azure OpenAI (its v1 API) or another service that speaks the OpenAI protocol. Safe to use from several threads.</summary>
public sealed class OpenAILeadWriter : ILeadWriter
{
    private const int MostWritten = 500;

    // Danish takes more tokens than English; three letters to one is on the safe side.
    private const int LettersOfAToken = 3;

    private readonly ChatClient client;
    private readonly LeadEffort? effort;
    private readonly TimeProvider time;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="options">Usable settings (<see cref="ModelOptions.IsUsable"/>).</param>
    /// <param name="time">Tells how far away a date is that the service says to wait for.</param>
    /// <exception cref="ArgumentException">The settings cannot be used.</exception>
    public OpenAILeadWriter(LeadOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.IsUsable)
        {
            throw new ArgumentException($"{options.Wrong} cannot be used.", nameof(options));
        }

        (this.time, effort) = (time, options.ReasoningEffort);
#pragma warning disable OPENAI001 // The only way to sign in with a token; the library reserves the right to change its form.
        client = new ChatClient(options.Model, ModelAccess.SignIn(options), ModelAccess.Service(options));
#pragma warning restore OPENAI001
    }

    /// <inheritdoc/>
    public int MostTokens(LeadRequest request)
        => ((LeadPrompt.Instructions.Length + LeadPrompt.Data(request).Length) / LettersOfAToken) + MostWritten;

    /// <inheritdoc/>
    public Task<LeadRun> WriteAsync(LeadRequest request, Func<LeadSentence, bool> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(take);
        var options = AtMost(MostWritten);
        options.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("lead", LeadPrompt.Schema, jsonSchemaIsStrict: true);
        return CallAsync(() => ReadAsync([new SystemChatMessage(LeadPrompt.Instructions), new UserChatMessage(LeadPrompt.Data(request))], options, take, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<LeadOutcome?> ProbeAsync(CancellationToken cancellationToken)
        => (await CallAsync(
            async () =>
            {
                await client.CompleteChatAsync([new UserChatMessage("Svar: ja")], AtMost(16), cancellationToken);
                return new LeadRun(null);
            },
            cancellationToken)).Problem;

    private ChatCompletionOptions AtMost(int tokens)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = tokens };
#pragma warning disable OPENAI001 // What a model thinks counts among the tokens that it may write; the library may change its form.
        options.ReasoningEffortLevel = effort switch
        {
            LeadEffort.None => new ChatReasoningEffortLevel("none"),
            LeadEffort.Minimal => new ChatReasoningEffortLevel("minimal"),
            LeadEffort.Low => ChatReasoningEffortLevel.Low,
            _ => default(ChatReasoningEffortLevel?),
        };
#pragma warning restore OPENAI001
        return options;
    }

    private async Task<LeadRun> ReadAsync(ChatMessage[] messages, ChatCompletionOptions options, Func<LeadSentence, bool> take, CancellationToken cancellationToken)
    {
        var reader = new SentenceReader();
        ChatFinishReason? finished = null;
        int? tokens = null;
        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, cancellationToken))
        {
            tokens = update.Usage?.TotalTokenCount ?? tokens;
            finished = update.FinishReason ?? finished;
            if (!string.IsNullOrEmpty(update.RefusalUpdate))
            {
                return new LeadRun(LeadOutcome.Filtered, tokens);
            }

            foreach (var sentence in update.ContentUpdate.SelectMany(part => reader.Read(part.Text ?? "")))
            {
                if (!take(sentence))
                {
                    // Nobody listens any more, and the service need not go on.
                    return new LeadRun(null, tokens);
                }
            }
        }

        return new LeadRun(Problem(reader, finished), tokens);
    }

    private static LeadOutcome? Problem(SentenceReader reader, ChatFinishReason? finished)
    {
        if (finished == ChatFinishReason.ContentFilter)
        {
            return LeadOutcome.Filtered;
        }

        if (finished != ChatFinishReason.Stop)
        {
            return LeadOutcome.Cut;
        }

        if (reader.IsEmpty)
        {
            return LeadOutcome.Empty;
        }

        reader.End();
        return null;
    }

    private async Task<LeadRun> CallAsync(Func<Task<LeadRun>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (ClientResultException exception)
        {
            return ServiceFailure.OfLead(exception, time.GetUtcNow());
        }
        catch (AuthenticationFailedException)
        {
            return new LeadRun(LeadOutcome.Denied, Tokens: 0);
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new LeadRun(LeadOutcome.Unavailable);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            // What the library and the reader throw for an answer that is not of the protocol, or not of the form.
            return new LeadRun(LeadOutcome.BadAnswer);
        }
    }
}
