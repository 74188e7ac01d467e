using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>Tellings brought as far as a test needs them: Frida tells, Karen and Kim are curators.</summary>
internal static class GivenSubmissions
{
    public const string Id = "erf-abcdefgh";

    public static readonly DateTimeOffset Start = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);

    public static readonly Actor Frida = Actor.Person("frida");
    public static readonly Actor Ole = Actor.Person("ole");
    public static readonly Actor Karen = Actor.Person("karen", isCurator: true);
    public static readonly Actor Kim = Actor.Person("kim", isCurator: true);
    public static readonly Actor Administrator = Actor.Person("administrator", isAdministrator: true);
    public static readonly Actor Stranger = Actor.Person("stranger");

    public static readonly ExperienceText Text = new()
    {
        Story = "Vi ville optage samtalerne, men måtte ikke.",
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

    public static Lesson Lesson(int version = 1) => LessonBuilder.ALesson("speciale-001").With(lesson => lesson with { Version = version, Owner = "frida" }).Build();

    public static Submission Begun(SubmissionKind kind = SubmissionKind.NewLesson, ExperienceText? text = null)
        => SubmissionRules.Begin(
            Id,
            new Beginning(kind, Language.Danish, text ?? (kind == SubmissionKind.Change ? Change(Lesson()) : Text))
            {
                LessonId = kind == SubmissionKind.NewLesson ? null : "speciale-001",
                BasedOn = kind == SubmissionKind.Change ? 1 : 0,
                Before = kind == SubmissionKind.Change ? SubmissionLesson.TextOf(Lesson()) : null,
            },
            "m-0", Frida, Start).Submission;

    /// <summary>What Frida wants of a lesson of hers.</summary>
    public static ExperienceText Change(Lesson lesson) => SubmissionLesson.TextOf(lesson) with { Outcome = "Nu er det helt på plads." };

    public static Submission InReview(SubmissionKind kind = SubmissionKind.NewLesson, ExperienceText? text = null)
        => Begun(kind, text) is var begun ? begun.After(Frida, new Send(begun.Text)) : null!;

    /// <summary>A telling in a status.</summary>
    public static Submission In(SubmissionStatus status)
    {
        var sent = InReview();
        return status switch
        {
            SubmissionStatus.Writing => Begun(),
            SubmissionStatus.InReview => sent,
            SubmissionStatus.Returned => sent.After(Karen, new SendBack("Hvad gjorde I?")),
            SubmissionStatus.Approved => sent.After(Karen, sent.AsItIs()),
            SubmissionStatus.Published => sent.After(Karen, sent.AsItIs()).After(Actor.Clock, new Publish(Id)),
            SubmissionStatus.Rejected => sent.After(Karen, new Reject("Det er reklame.")),
            _ => sent.After(Frida, new TakeBack()),
        };
    }

    public static SubmissionResult Try(this Submission submission, Actor actor, SubmissionMove move, Lesson? lesson = null, string? moveId = null)
        => SubmissionRules.Decide(
            submission, moveId ?? $"m-{submission.LastChange}-{move.Kind}", move, actor, lesson ?? (submission.LessonId is null && move is not (Merge or Attach) ? null : Lesson()),
            submission.ChangedAt.AddHours(1));

    /// <summary>The telling after a move that must be accepted.</summary>
    public static Submission After(this Submission submission, Actor actor, SubmissionMove move, Lesson? lesson = null)
        => Assert.IsType<SubmissionAccepted>(submission.Try(actor, move, lesson)).Submission;

    /// <summary>Why a move is refused; it must be, and must have changed nothing.</summary>
    public static SubmissionRefusal Refusal(this Submission submission, Actor actor, SubmissionMove move, Lesson? lesson = null)
    {
        var refused = Assert.IsType<SubmissionRefused>(submission.Try(actor, move, lesson));
        Assert.True(refused.Submission is null || ReferenceEquals(refused.Submission, submission));
        return refused.Reason;
    }

    /// <summary>The approval of the text as it stands.</summary>
    public static Approve AsItIs(this Submission submission) => new(submission.Text, submission.TextNumber);

    /// <summary>A curator's change of the title.</summary>
    public static Edit Titled(this Submission submission, string title) => new(submission.Text with { Title = title }, submission.TextNumber);

    /// <summary>The telling as a lesson that is there.</summary>
    public static ExperienceText Seen(Visibility visibility, string? organisation = "Faxe Kommune", Sector sector = Sector.Municipality)
        => Text with { Visibility = visibility, Organisation = organisation, Sector = sector };
}
