using FsCheck;
using FsCheck.Fluent;
using System.Text.Json;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>Whatever anybody does in whatever order, nothing is published that two people have not seen.</summary>
public class SubmissionPropertyTests
{
    private const string Number = "120190-1234";

    private static readonly Actor[] Actors = [Frida, Ole, Karen, Kim, Administrator, Stranger, Actor.Clock, Actor.Person("frida", isAdministrator: true)];

    private static Gen<ExperienceText> Texts
        => from title in Gen.Elements("Samtykke", "", Number, new string('x', 201))
           from problem in Gen.Elements("Hvad gør vi?", "Ring til Bo på 20304050", "  ")
           from outcome in Gen.Elements("Det virkede.", "", "Skriv til bo@faxe.dk")
           from visibility in Gen.Elements(Enum.GetValues<Visibility>())
           from whole in Gen.Frequency((3, Gen.Constant(true)), (2, Gen.Constant(false)))
           select whole
               ? Text with { Problem = problem.Trim().Length > 0 ? problem : "Hvad?", Story = Number, Visibility = visibility }
               : new ExperienceText
               {
                   Title = title, Problem = problem, Action = title, Outcome = outcome, Story = problem, Keywords = [title, outcome], Technology = [problem],
                   Organisation = outcome, Project = title, Supplier = title, ToldFor = problem, AsOf = Number, ProjectId = Number,
                   Supersedes = [Number], Contradicts = [title], Visibility = visibility,
               };

    private static Gen<Attempt> Attempts
        => from actor in Gen.Elements(Actors)
           from kind in Gen.Elements(Enum.GetValues<SubmissionMoveKind>())
           from text in Texts
           from current in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
           from reason in Gen.Elements("Fordi", "", Number)
           from id in Gen.Choose(1, 80)
           from hours in Gen.Choose(-2, 50)
           select new Attempt(actor, kind, text, current, reason, id, hours);

    [Fact]
    public void Nothing_is_published_that_only_the_author_has_seen() => Hold((_, accepted, after) =>
    {
        if (after.Status is SubmissionStatus.Approved or SubmissionStatus.Published)
        {
            var approval = after.Trail.Last(entry => entry.Kind is SubmissionMoveKind.Approve or SubmissionMoveKind.Merge);
            Assert.True(approval.ActorKey is "karen" or "kim" or "administrator", approval.ActorKey);
        }
    });

    [Fact]
    public void Nothing_leaves_review_for_publication_that_makes_no_whole_lesson() => Hold((_, _, after) =>
    {
        if (after.Status is SubmissionStatus.InReview or SubmissionStatus.Approved or SubmissionStatus.Published)
        {
            Assert.NotNull(SubmissionLesson.Of(after, after.Text).Lesson);
        }
    });

    [Fact]
    public void Nothing_that_is_kept_holds_personal_data() => Hold((_, _, after) =>
    {
        var kept = JsonSerializer.Serialize(after, LessonJson.Options);
        Assert.DoesNotContain(Number, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("20304050", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("bo@faxe.dk", kept, StringComparison.Ordinal);
        Assert.Empty(after.Text.Masked().Kinds);
    });

    [Fact]
    public void It_is_never_seen_by_more_than_the_author_wanted() => Hold((_, _, after) =>
    {
        if (after.Status is SubmissionStatus.Approved or SubmissionStatus.Published)
        {
            Assert.True(after.Text.Visibility >= after.Trail.Last(entry => entry.Kind == SubmissionMoveKind.Send).Text!.Visibility);
        }
    });

    [Fact]
    public void The_trail_only_grows_and_goes_forward() => Hold((before, accepted, after) =>
    {
        Assert.Equal(before.Trail, after.Trail.Take(before.Trail.Count));
        Assert.Equal(accepted.Entry is null ? 0 : 1, after.Trail.Count - before.Trail.Count);
        Assert.True(before.ChangedAt <= after.ChangedAt);
        Assert.True(before.Trail[^1].At <= after.Trail[^1].At);
        Assert.True(after.TextNumber - before.TextNumber is 0 or 1);
        Assert.Equal(after.Text.SaysSame(before.Text), after.TextNumber == before.TextNumber);
        Assert.Equal((before.Id, before.AuthorKey, before.CoAuthorKeys), (after.Id, after.AuthorKey, after.CoAuthorKeys));
    });

    [Fact]
    public void An_end_is_an_end() => Hold((before, _, _) =>
        Assert.False(before.Status is SubmissionStatus.Published or SubmissionStatus.Rejected or SubmissionStatus.Withdrawn));

    [Fact]
    public void A_refused_or_repeated_move_changes_nothing_and_the_same_id_twice_is_one_move() => Properties.Hold(Attempts.ListOf(30), attempts => Run([.. attempts], (before, attempt, result) =>
    {
        switch (result)
        {
            case SubmissionRefused refused:
                Assert.True(refused.Submission is null || ReferenceEquals(before, refused.Submission));
                break;
            case SubmissionAccepted { Repeated: true } repeated:
                Assert.Same(before, repeated.Submission);
                break;
            case SubmissionAccepted accepted:
                var again = SubmissionRules.Decide(accepted.Submission, attempt.MoveId, attempt.On(before), attempt.Actor, Lesson(), Start.AddYears(1));
                Assert.True(Assert.IsType<SubmissionAccepted>(again).Repeated);
                break;
            default:
                Assert.Fail("A move is accepted or refused.");
                break;
        }
    }));

    [Fact]
    public void The_sequences_reach_every_status_and_make_every_move()
    {
        var (statuses, kinds) = (new HashSet<SubmissionStatus> { SubmissionStatus.Writing }, new HashSet<SubmissionMoveKind> { SubmissionMoveKind.Begin });
        Hold((before, accepted, after) =>
        {
            statuses.Add(after.Status);
            kinds.Add(accepted.Entry?.Kind
                ?? (after.LessonId != before.LessonId ? SubmissionMoveKind.Attach : after.Paused ? SubmissionMoveKind.Pause : SubmissionMoveKind.Tell));
        });

        Assert.Equal(Enum.GetValues<SubmissionStatus>(), statuses.Order());
        Assert.Equal(Enum.GetValues<SubmissionMoveKind>(), kinds.Order());
    }

    [Fact]
    public void Masking_what_is_masked_changes_nothing() => Properties.Hold(Texts, text =>
    {
        var masked = text.Masked().Text;
        Assert.Equal(masked, masked.Masked().Text);
        Assert.Empty(PersonalData.Mask(JsonSerializer.Serialize(masked, LessonJson.Options), PersonalData.NumbersOnly, Knowledge.Texts.Language.Danish).Findings);
    });

    [Fact]
    public void Of_what_two_have_changed_neither_is_lost() => Properties.Hold(
        Gen.Zip(Texts, Texts),
        both =>
        {
            var before = SubmissionLesson.TextOf(Lesson());
            var (mine, theirs) = (before with { Title = both.Item1.Title, Keywords = both.Item1.Keywords }, before with { Outcome = both.Item2.Outcome });
            Assert.Equal(mine with { Outcome = both.Item2.Outcome }, ChangeMerge.Onto(before, mine, theirs));
            Assert.Equal(theirs, ChangeMerge.Onto(before, before, theirs));
            Assert.Equal(mine, ChangeMerge.Onto(before, mine, before));
        },
        times: 100);

    private static void Hold(Action<Submission, SubmissionAccepted, Submission> look)
        => Properties.Hold(Attempts.ListOf(40), attempts => Run([.. attempts], (before, _, result) =>
        {
            if (result is SubmissionAccepted { Repeated: false } accepted)
            {
                look(before, accepted, accepted.Submission);
            }
        }), 400);

    private static void Run(IReadOnlyList<Attempt> attempts, Action<Submission, Attempt, SubmissionResult> look)
    {
        foreach (var beginning in new[] { Begun(), InReview() })
        {
            var (submission, now) = (beginning with { CoAuthorKeys = ["ole"] }, Start);
            foreach (var attempt in attempts)
            {
                now = now.AddHours(attempt.Hours);
                var result = SubmissionRules.Decide(submission, attempt.MoveId, attempt.On(submission), attempt.Actor, Lesson(), now);
                look(submission, attempt, result);
                submission = result is SubmissionAccepted accepted ? accepted.Submission : submission;
            }
        }
    }

    /// <summary>Somebody's try, some hours after the one before, or before it by another clock.</summary>
    private sealed record Attempt(Actor Actor, SubmissionMoveKind Kind, ExperienceText Text, bool Current, string Reason, int Id, int Hours)
    {
        public string MoveId => $"m-{Id}";

        public SubmissionMove On(Submission now)
        {
            var based = Current ? now.TextNumber : now.TextNumber - 1;
            return Kind switch
            {
                SubmissionMoveKind.Pause => new Pause(!now.Paused),
                SubmissionMoveKind.Attach => new Attach(now.LessonId is null ? "speciale-001" : null),
                SubmissionMoveKind.Send => new Send(Text),
                SubmissionMoveKind.TakeBack => new TakeBack(),
                SubmissionMoveKind.Edit => new Edit(Text, based),
                SubmissionMoveKind.Approve => new Approve(Text, based),
                SubmissionMoveKind.Merge => new Merge("speciale-001", Text, based),
                SubmissionMoveKind.Return => new SendBack(Reason),
                SubmissionMoveKind.Reject => new Reject(Reason),
                SubmissionMoveKind.Publish => new Publish(Submissions.GivenSubmissions.Id),
                SubmissionMoveKind.Reopen => new Reopen(),
                _ => new Tell(Text, TellingStep.Check),
            };
        }
    }
}
