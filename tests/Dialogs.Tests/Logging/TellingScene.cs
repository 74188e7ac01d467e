using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using Xunit;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>Mette tells an experience in the personal chat, and what she can do there.</summary>
public abstract class TellingScene
{
    private protected const string Whole =
        "Vi måtte ikke optage opkald i borgerservice uden samtykke fra borgeren. Vi bad vores DPO om hjælp og lagde et spørgsmål ind før opkaldet. Det endte med, at otte ud af ti siger ja.";

    private protected Conversation Mette { get; } = new() { Person = new Person("mette", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]) };

    private protected async Task<TellingReply> PreviewAsync()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var check = await Mette.SayAsync<TellingReply>(Whole);
        var sharing = await ClickAsync(check, LoggingVerb.Next, (ExperienceFields.Status, "Solved"), (ExperienceFields.Category, "Legal"));
        return await ClickAsync(sharing, LoggingVerb.Skip);
    }

    private protected async Task<Submission> OnlyAsync() => Assert.Single(await Mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None));

    private protected Task<TellingReply> ClickAsync(TellingReply card, LoggingVerb verb, string field) => ClickAsync(Click(card, verb) with { Field = field });

    private protected Task<TellingReply> ClickAsync(TellingReply card, LoggingVerb verb, params (string Field, string Value)[] typed)
        => ClickAsync(Click(card, verb) with { Fields = Fields(typed) });

    private protected async Task<TellingReply> ClickAsync(LoggingCardAction click) => Assert.IsType<TellingReply>((await Mette.ClickAsync(click)).Reply);

    private protected Task<ActionResult> TryAsync(TellingReply card, LoggingVerb verb, string? lessonId = null) => Mette.ClickAsync(Click(card, verb) with { LessonId = lessonId });

    private protected static LoggingCardAction Click(TellingReply card, LoggingVerb verb) => new(verb, card.Nonce, Fields())
    {
        SubmissionId = card.Submission.Id,
        BasedOn = card.Submission.TextNumber,
        Step = card.Submission.Step,
        Field = card.Submission.Field,
    };

    private protected static Dictionary<string, string> Fields(params (string Field, string Value)[] typed) => typed.ToDictionary(field => field.Field, field => field.Value);
}
