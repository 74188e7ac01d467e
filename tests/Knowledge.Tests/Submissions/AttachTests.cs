using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>The author makes a telling an addition to a lesson, and goes through the steps.</summary>
public sealed class AttachTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Mette = Actor.Person("mette");
    private static readonly Lesson Lesson = LessonBuilder.ALesson("speciale-001").Build();

    private int moves = 10;

    [Fact]
    public void The_author_adds_it_to_a_lesson_and_takes_it_apart_again()
    {
        var added = Made(Decide(Begun(), new Attach(Lesson.Id), Lesson));
        Assert.Equal((SubmissionKind.Addition, Lesson.Id), (added.Kind, added.LessonId));
        Assert.Equal(SubmissionRefusal.AlreadySo, Refused(Decide(added, new Attach(Lesson.Id), Lesson)));

        var apart = Made(Decide(added, new Attach(null), null));
        Assert.Equal((SubmissionKind.NewLesson, null), (apart.Kind, apart.LessonId));
        Assert.Equal(SubmissionRefusal.AlreadySo, Refused(Decide(apart, new Attach(null), null)));
        Assert.Single(apart.Trail);
    }

    [Fact]
    public void Only_a_lesson_that_is_there_and_no_change_of_a_lesson()
    {
        Assert.Equal(SubmissionRefusal.NoSuchLesson, Refused(Decide(Begun(), new Attach("gone"), null)));
        Assert.Equal(SubmissionRefusal.NoSuchLesson, Refused(Decide(Begun(), new Attach("gone"), Lesson)));
        Assert.Equal(SubmissionRefusal.NoSuchLesson, Refused(Decide(Begun() with { Kind = SubmissionKind.Change, LessonId = Lesson.Id }, new Attach(null), Lesson)));
    }

    [Fact]
    public void Only_the_author_and_only_while_it_is_told()
    {
        Assert.Equal(SubmissionRefusal.NotYours, Refused(SubmissionRules.Decide(Begun(), "m9", new Attach(Lesson.Id), Actor.Person("aisha", isCurator: true), Lesson, Start)));
        Assert.Equal(SubmissionRefusal.WrongState, Refused(Decide(Begun() with { Status = SubmissionStatus.InReview }, new Attach(Lesson.Id), Lesson)));
    }

    [Fact]
    public void The_furthest_step_and_the_single_field_are_remembered()
    {
        var preview = Made(Decide(Begun(), new Tell(new ExperienceText { Title = "Aftal det" }, TellingStep.Preview), null, "m1"));
        var back = Made(Decide(preview, new Tell(preview.Text, TellingStep.Problem), null, "m2"));
        Assert.Equal((TellingStep.Problem, TellingStep.Preview), (back.Step, back.Reached));

        var field = Made(Decide(back, new Tell(back.Text, TellingStep.Preview) { Field = "title" }, null, "m3"));
        Assert.Equal("title", field.Field);
        Assert.Null(Made(Decide(field, new Tell(field.Text, TellingStep.Preview), null, "m4")).Field);
    }

    [Fact]
    public void A_change_that_is_delivered_late_changes_nothing()
    {
        var first = Made(Decide(Begun(), new Tell(new ExperienceText { Title = "Den første" }, TellingStep.Story), null, "m1"));
        var second = Made(Decide(first, new Tell(new ExperienceText { Title = "Den anden" }, TellingStep.Story), null, "m2"));

        var late = Assert.IsType<SubmissionAccepted>(Decide(second, new Tell(new ExperienceText { Title = "Den første" }, TellingStep.Story), null, "m1"));

        Assert.Equal((true, second), (late.Repeated, late.Submission));
        Assert.True(second.Has("m0") && second.Has("m1") && second.Has("m2") && !second.Has("m3"));
    }

    private static Submission Begun() => SubmissionRules.Begin("erf-abcdefgh", new Beginning(SubmissionKind.NewLesson, Language.Danish, new ExperienceText()), "m0", Mette, Start).Submission;

    private SubmissionResult Decide(Submission submission, SubmissionMove move, Lesson? lesson, string? id = null)
        => SubmissionRules.Decide(submission, id ?? $"m{moves++}", move, Mette, lesson, Start);

    private static Submission Made(SubmissionResult result) => Assert.IsType<SubmissionAccepted>(result).Submission;

    private static SubmissionRefusal Refused(SubmissionResult result) => Assert.IsType<SubmissionRefused>(result).Reason;
}
