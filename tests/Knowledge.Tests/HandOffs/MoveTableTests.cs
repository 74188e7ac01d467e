using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>The table of who may do what from where, and that nothing is decided outside it.</summary>
public class MoveTableTests
{
    public static TheoryData<HandOffStatus> Statuses => [.. Enum.GetValues<HandOffStatus>()];

    [Theory]
    [InlineData(Role.Reader, "Follow")]
    [InlineData(Role.Asker, "Forward,Reply,ConfirmSolved,NotSolved,Withdraw,Share,Unshare,SuggestionSolved,SuggestionFellShort")]
    [InlineData(Role.Follower, "Unfollow")]
    [InlineData(Role.Contact, "Accept,Answer,AskBack,Close,Decline,Escalate,Forward,LookInto,MarkSeen")]
    [InlineData(Role.Deputy, "Accept,Answer,AskBack,Close,Decline,Escalate,Forward,LookInto,MarkSeen")]
    [InlineData(Role.Administrator, "Answer,AskBack,Close,Escalate,Forward,PassOn,Reassign")]
    [InlineData(Role.Helper, "Suggest")]
    [InlineData(Role.Clock, "Close,PassOn,Reassign,Remind")]
    public void Each_role_has_its_moves(Role role, string expected)
        => Assert.Equal(
            expected.Split(',').Order(),
            Enum.GetValues<MoveKind>().Where(kind => MoveTable.MayEver(kind, role)).Select(kind => kind.ToString()).Order());

    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_asker_can_take_it_back_from_every_status_that_is_not_final(HandOffStatus status)
        => Assert.Equal(!status.IsFinal(), MoveTable.Allows(MoveKind.Withdraw, Role.Asker, status) == Role.Asker);

    [Fact]
    public void From_a_final_status_nothing_leads_on_but_the_askers_word_on_one_that_was_closed_or_is_shared()
        => Assert.Equal(
            [(HandOffStatus.Solved, MoveKind.Unshare), (HandOffStatus.Closed, MoveKind.NotSolved), (HandOffStatus.Closed, MoveKind.Unshare)],
            from status in Enum.GetValues<HandOffStatus>()
            where status.IsFinal()
            from kind in Enum.GetValues<MoveKind>()
            where MoveTable.Allows(kind, (Role)255, status) != Role.None
            select (status, kind));

    [Fact]
    public void What_the_table_does_not_allow_is_refused_with_the_reason_that_it_gives()
    {
        foreach (var status in Enum.GetValues<HandOffStatus>())
        {
            var handOff = In(status);
            foreach (var actor in Sequences.Actors)
            {
                foreach (var move in Sequences.EachKind)
                {
                    var roles = Roles.Of(handOff, actor);
                    if (MoveTable.Allows(move.Kind, roles, status) == Role.None)
                    {
                        var expected = !MoveTable.MayEver(move.Kind, roles) ? Refusal.NotYours : status.IsFinal() ? Refusal.Ended : Refusal.NotNow;
                        Assert.Equal((status, actor.Key, move.Kind, expected), (status, actor.Key, move.Kind, handOff.Refusal(actor, move)));
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_kind_of_move_but_the_sending_has_a_row_and_a_move()
    {
        var kinds = Enum.GetValues<MoveKind>().Where(kind => kind != MoveKind.Send).ToList();

        Assert.All(kinds, kind => Assert.NotEmpty(MoveTable.Of(kind)));
        Assert.Equal(kinds, Sequences.EachKind.Select(move => move.Kind).Order());
        Assert.Empty(MoveTable.Of(MoveKind.Send));
    }
}
