using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>Has the lead of an answer written by a language model, and lets the one who asked follow. Safe to use from several threads.</summary>
/// <param name="leads">Has leads written.</param>
/// <param name="streams">Shows them while they are.</param>
public sealed class AnswerVoice(LeadDesk leads, IAnswerStreams streams)
{
    /// <summary>The answer as it is to be told. From here on the reply of the turn goes out by <see cref="SendAsync"/>.</summary>
    /// <param name="turn">The turn of the question.</param>
    /// <param name="asked">The answer with its built-in lead.</param>
    /// <param name="person">Who asked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Answer> WriteAsync(ITurnContext turn, AskedAnswer asked, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(person);
        var stream = streams.Open(turn, asked.Answer.Language);
        var answer = await leads.WriteAsync(asked.Answer, person.Key, stream, cancellationToken);
        turn.TurnState.Set(new Spoken(stream, answer.Written.Count > 0 ? asked.QuestionId : null));
        return answer;
    }

    /// <summary>Whether the lead has to stand in the message above the card: a model wrote it, or something of it was shown there.</summary>
    /// <param name="turn">The turn of the question.</param>
    /// <param name="answer">The answer as it is to be told.</param>
    public static bool IsAboveCard(ITurnContext turn, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Written.Count > 0 || turn.TurnState.Get<Spoken>() is { Stream.IsBegun: true };
    }

    /// <summary>Sends the reply of a turn, and remembers the message of a lead that a model wrote: Teams asks what people think of it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="standing">Where it is remembered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public static async Task SendAsync(ITurnContext turn, IMessageActivity reply, Standing standing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(standing);
        if (turn.TurnState.Get<Spoken>() is not { } spoken)
        {
            await turn.SendActivityAsync(reply, cancellationToken);
            return;
        }

        if (await spoken.Stream.SendAsync(reply, cancellationToken) is { Length: > 0 } message && spoken.QuestionId is { } question)
        {
            standing.Told.Add(new ToldLead(message, question));
            standing.Told.RemoveRange(0, Math.Max(0, standing.Told.Count - Standing.MostTold));
        }
    }

    /// <summary>What was begun in a turn.</summary>
    /// <param name="Stream">The way of the answer.</param>
    /// <param name="QuestionId">The question in the log, if a model wrote the lead of its answer; else null.</param>
    private sealed record Spoken(IAnswerStreaming Stream, string? QuestionId);
}
