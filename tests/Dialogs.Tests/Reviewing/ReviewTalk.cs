using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Reviewing;

/// <summary>Frida tells, and Karen and Kim look at it: who does what is one line in a test.</summary>
internal sealed class ReviewTalk
{
    public static readonly Person Karen = new("karen", new Reader("Digitaliseringsstyrelsen", Sector.State), [Role.Reader, Role.Curator]);
    public static readonly Person Kim = Karen with { Key = "kim" };
    public static readonly Person Frida = new("frida", new Reader("Faxe Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Stranger = new("stranger", new Reader("Greve Kommune", Sector.Municipality), [Role.Reader]);

    public static readonly ExperienceText Text = new()
    {
        Story = "Vi ville optage samtalerne, men måtte ikke uden at spørge.",
        Title = "Samtykke før optagelse",
        Problem = "Borgerne vidste ikke, at samtalen blev optaget.",
        Action = "Vi spurgte om lov, før vi tændte.",
        Outcome = "Det virkede, og ingen klagede.",
        Status = LessonStatus.Solved,
        Category = Category.Legal,
        Organisation = "Faxe Kommune",
        Sector = Sector.Municipality,
        AsOf = "2026-10",
        Keywords = ["samtykke"],
    };

    private int clicks;

    public ReviewTalk(params Lesson[] lessons)
    {
        Knowledge = new TestKnowledge(lessons);
        foreach (var lesson in lessons)
        {
            Reviewing.PublishAsync(lesson).GetAwaiter().GetResult();
        }
    }

    public TestKnowledge Knowledge { get; }

    public TestReviewing Reviewing => Knowledge.Reviewing;

    public SubmissionRegister Register => Reviewing.Register;

    public ConversationKind Kind { get; set; } = ConversationKind.Personal;

    public Task<ActionResult> ClickAsync(
        Person person, ReviewVerb verb, Submission? submission, Dictionary<string, string>? fields = null, int? basedOn = null, int first = 0, string? nonce = null)
        => Reviewing.Actions.DoAsync(
            new ReviewCardAction(verb, nonce ?? $"nonce-{++clicks}", fields ?? [])
            {
                SubmissionId = submission?.Id, BasedOn = basedOn ?? submission?.TextNumber ?? 0, First = first,
            },
            By(person),
            default);

    public async Task<ReviewReply> DoAsync(Person person, ReviewVerb verb, Submission submission, Dictionary<string, string>? fields = null, int? basedOn = null)
        => Assert.IsType<ReviewReply>((await ClickAsync(person, verb, submission, fields, basedOn)).Reply);

    public Task<ActionResult> VersionAsync(
        Person person, VersionVerb verb, string lessonId, Dictionary<string, string>? fields = null, int older = 0, int newer = 0, string? nonce = null)
        => Reviewing.Versions.DoAsync(
            new VersionCardAction(verb, nonce ?? $"nonce-{++clicks}", lessonId, fields ?? []) { Older = older, Newer = newer }, By(person), default);

    public static Dictionary<string, string> Because(string reason) => new() { [ExperienceFields.Reason] = reason };

    public async Task<Submission> NowAsync(Submission submission) => (await Register.FindAsync(submission.Id, default))!;

    private Clicked By(Person person) => new(person, Language.Danish, Kind, $"chat-of-{person.Key}", "card") { Name = person.Key };
}
