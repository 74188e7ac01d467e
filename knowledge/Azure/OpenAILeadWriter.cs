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
    private readonly TimeProvider time;
    private readonly ModelCall chat;

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

        this.time = time;
#pragma warning disable OPENAI001 // The only way to sign in with a token; the library reserves the right to change its form.
        client = new ChatClient(options.Model, ModelAccess.SignIn(options), ModelAccess.Service(options));
#pragma warning restore OPENAI001
        chat = new ModelCall("chat", options.Model!, options.Address!);
    }

    /// <inheritdoc/>
    public int MostTokens(LeadRequest request)
        => ((LeadPrompt.Instructions.Length + LeadPrompt.Data(request).Length) / LettersOfAToken) + MostWritten;

    /// <inheritdoc/>
    public Task<LeadRun> WriteAsync(LeadRequest request, Func<LeadSentence, bool> take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(take);
        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = MostWritten,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("lead", LeadPrompt.Schema, jsonSchemaIsStrict: true),
        };
        return CallAsync(() => ReadAsync([new SystemChatMessage(LeadPrompt.Instructions), new UserChatMessage(LeadPrompt.Data(request))], options, take, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<LeadOutcome?> ProbeAsync(CancellationToken cancellationToken)
        => (await CallAsync(
            async () =>
            {
                ChatCompletion answer = await client.CompleteChatAsync([new UserChatMessage("Svar: ja")], new ChatCompletionOptions { MaxOutputTokenCount = 16 }, cancellationToken);
                return Told(null, answer.Usage);
            },
            cancellationToken)).Problem;

    private static ModelAnswer<LeadRun> Told(LeadRun run) => new(run, run.Problem?.ToString());

    private static ModelAnswer<LeadRun> Told(LeadOutcome? problem, ChatTokenUsage? usage)
        => Told(new LeadRun(problem, usage?.TotalTokenCount)) with { Input = usage?.InputTokenCount, Output = usage?.OutputTokenCount };

    private async Task<ModelAnswer<LeadRun>> ReadAsync(ChatMessage[] messages, ChatCompletionOptions options, Func<LeadSentence, bool> take, CancellationToken cancellationToken)
    {
        var reader = new SentenceReader();
        ChatFinishReason? finished = null;
        ChatTokenUsage? usage = null;
        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, cancellationToken))
        {
            usage = update.Usage ?? usage;
            finished = update.FinishReason ?? finished;
            if (!string.IsNullOrEmpty(update.RefusalUpdate))
            {
                return Told(LeadOutcome.Filtered, usage);
            }

            foreach (var sentence in update.ContentUpdate.SelectMany(part => reader.Read(part.Text ?? "")))
            {
                if (!take(sentence))
                {
                    // Nobody listens any more, and the service need not go on.
                    return Told(null, usage);
                }
            }
        }

        return Told(Problem(reader, finished), usage);
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

    private Task<LeadRun> CallAsync(Func<Task<ModelAnswer<LeadRun>>> call, CancellationToken cancellationToken)
        => chat.MeasureAsync(() => TryAsync(call, cancellationToken));

    private async Task<ModelAnswer<LeadRun>> TryAsync(Func<Task<ModelAnswer<LeadRun>>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (ClientResultException exception)
        {
            return Told(ServiceFailure.OfLead(exception, time.GetUtcNow()));
        }
        catch (AuthenticationFailedException)
        {
            return Told(new LeadRun(LeadOutcome.Denied, Tokens: 0));
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Told(new LeadRun(LeadOutcome.Unavailable));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            // What the library and the reader throw for an answer that is not of the protocol, or not of the form.
            return Told(new LeadRun(LeadOutcome.BadAnswer));
        }
    }
}
