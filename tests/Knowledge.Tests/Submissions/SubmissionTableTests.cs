using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Submissions;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>Who may do what from where: every move, in every status, by everybody.</summary>
public class SubmissionTableTests
{
    private static readonly (string Role, Actor Actor)[] Everybody =
    [
        ("author", Frida), ("co-author", Ole), ("curator", Karen), ("administrator", Administrator), ("stranger", Stranger), ("clock", Actor.Clock),
    ];

    public static TheoryData<SubmissionStatus> Statuses => [.. Enum.GetValues<SubmissionStatus>()];

    /// <summary>The moves that lead on, by who makes them.</summary>
    [Theory]
    [InlineData(SubmissionStatus.Writing, "author", "Attach,Pause,Send,TakeBack,Tell")]
    [InlineData(SubmissionStatus.Returned, "author", "Attach,Pause,Send,TakeBack,Tell")]
    [InlineData(SubmissionStatus.InReview, "author", "TakeBack")]
    [InlineData(SubmissionStatus.InReview, "co-author", "TakeBack")]
    [InlineData(SubmissionStatus.InReview, "curator", "Approve,Edit,Merge,Reject,Return")]
    [InlineData(SubmissionStatus.InReview, "administrator", "Approve,Edit,Merge,Reject,Return")]
    [InlineData(SubmissionStatus.Approved, "clock", "Publish,Reopen")]
    public void Each_has_these_moves(SubmissionStatus status, string role, string moves)
        => Assert.Equal(moves, string.Join(',', Accepted(status, role).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Nobody_else_has_any(SubmissionStatus status)
    {
        var open = status is SubmissionStatus.Writing or SubmissionStatus.Returned;
        foreach (var (role, _) in Everybody)
        {
            var mayDoSomething = role switch
            {
                "author" or "co-author" => open || status == SubmissionStatus.InReview,
                "curator" or "administrator" => status == SubmissionStatus.InReview,
                "clock" => status == SubmissionStatus.Approved,
                _ => false,
            };
            Assert.Equal((status, role, mayDoSomething), (status, role, Accepted(status, role).Any()));
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Each_refusal_has_the_reason_that_fits_and_changes_nothing(SubmissionStatus status)
    {
        var submission = In(status) with { CoAuthorKeys = ["ole"] };
        foreach (var (role, actor) in Everybody)
        {
            foreach (var move in Moves(submission))
            {
                if (submission.Try(actor, move) is SubmissionRefused refused)
                {
                    Assert.Equal((role, move.Kind, Expected(role, move)), (role, move.Kind, refused.Reason));
                    Assert.Equal(refused.Reason == SubmissionRefusal.NotYours, refused.Submission is null);
                }
            }
        }
    }

    [Fact]
    public void Every_kind_of_move_is_tried()
        => Assert.Equal(
            Enum.GetValues<SubmissionMoveKind>().Where(kind => kind != SubmissionMoveKind.Begin), Moves(InReview()).Select(move => move.Kind).Order());

    private static SubmissionRefusal Expected(string role, SubmissionMove move) => (role, move) switch
    {
        ("clock", Publish or Reopen) or ("co-author", TakeBack) or ("author", Tell or Pause or Attach or Send or TakeBack) => SubmissionRefusal.WrongState,
        (_, Publish or Reopen or Tell or Pause or Attach or Send or TakeBack) => SubmissionRefusal.NotYours,
        ("curator" or "administrator", _) => SubmissionRefusal.WrongState,
        ("author" or "co-author", _) => SubmissionRefusal.NotCurator,
        _ => SubmissionRefusal.NotYours,
    };

    private static IEnumerable<string> Accepted(SubmissionStatus status, string role)
    {
        var submission = In(status) with { CoAuthorKeys = ["ole"] };
        var actor = Everybody.Single(one => one.Role == role).Actor;
        return Moves(submission).Where(move => submission.Try(actor, move) is SubmissionAccepted).Select(move => move.Kind.ToString());
    }

    private static List<SubmissionMove> Moves(Submission of) =>
    [
        new Tell(of.Text with { Problem = "Et andet problem" }, TellingStep.Action), new Pause(true), new Attach("speciale-001"), new Send(of.Text), new TakeBack(),
        of.Titled("En anden titel"), of.AsItIs(), new Merge("speciale-001", of.Text, of.TextNumber), new SendBack("Hvad skete der?"), new Reject("Nej"),
        new Publish(Id), new Reopen(),
    ];
}
