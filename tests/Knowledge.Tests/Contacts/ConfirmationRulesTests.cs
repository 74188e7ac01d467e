using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public class ConfirmationRulesTests
{
    /// <summary>A Wednesday, ten o'clock in Denmark.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly Contact Old = Anne with { UserId = "anne", LastConfirmed = Today.AddDays(-31) };

    private readonly ConfirmationRules rules = new(new WorkingDays(new WorkingDayOptions()));

    [Fact]
    public void Whoever_has_not_confirmed_for_a_month_is_asked()
    {
        Assert.Equal([new AskPerson("kl-jura", "anne")], Due(Old));
        Assert.Equal([new AskPerson("kl-jura", "anne")], Due(Old with { LastConfirmed = null }));
        Assert.Equal([new AskPerson("kl-jura", "anne")], Due(Old with { LastConfirmed = null, ValidFrom = Today.AddDays(-31) }));
        Assert.Empty(Due(Old with { LastConfirmed = Today.AddDays(-30) }));
        Assert.Empty(Due(Old with { LastConfirmed = null, ValidFrom = Today.AddDays(-30) }));
    }

    [Fact]
    public void Nobody_is_asked_who_is_no_person_has_ended_is_away_or_cannot_be_reached()
    {
        Assert.Empty(Due(Old with { Example = true }));
        Assert.Empty(Due(Old with { UserId = null }));
        Assert.Empty(Due(Old with { ValidTo = Today.AddDays(-1) }));
        Assert.Empty(Due(Old with { AwayTo = Today }));
        Assert.Empty(rules.Due([new ContactRecord(Old, new ContactState { Unreachable = Now })], contact => contact.UserId, Now));
    }

    [Theory]
    [InlineData("2026-11-25T07:59:00Z", false)]
    [InlineData("2026-11-25T08:00:00Z", true)]
    [InlineData("2026-11-25T14:59:00Z", true)]
    [InlineData("2026-11-25T15:00:00Z", false)]
    [InlineData("2026-11-28T10:00:00Z", false)]
    [InlineData("2026-12-24T10:00:00Z", false)]
    public void Questions_come_in_working_hours(string moment, bool asked)
        => Assert.Equal(asked ? 1 : 0, rules.Due([new ContactRecord(Old, new ContactState())], contact => contact.UserId, DateTimeOffset.Parse(moment, null)).Count);

    [Fact]
    public void A_person_who_fills_several_is_asked_once_and_not_again_for_a_month()
    {
        var other = Old with { Id = "kl-etik" };
        Assert.Equal([new AskPerson("kl-jura", "anne")], Due(Old, other));
        Assert.Equal([new AskPerson("kl-jura", "anne")], Due(Old with { LastConfirmed = Today }, other));

        ContactRecord[] asked = [new(Old, new ContactState()), new(other, new ContactState { AskedToConfirmAt = Now.AddDays(-5) })];
        Assert.Empty(rules.Due(asked, contact => contact.UserId, Now));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(20, true)]
    public void After_ten_working_days_of_silence_the_administrators_are_told(int daysAgo, bool told)
        => Assert.Equal(
            told ? [new TellOfSilence("kl-jura", "Anne Jurist")] : Array.Empty<ConfirmationStep>(),
            Silent(new ContactState { AskedToConfirmAt = Now.AddDays(-daysAgo) }));

    [Fact]
    public void They_are_told_once_until_the_person_has_answered_and_is_silent_anew()
    {
        var asked = new ContactState { AskedToConfirmAt = Now.AddDays(-20), SilenceToldAt = Now.AddDays(-40) };

        Assert.Empty(Silent(asked, Old with { LastConfirmed = Today.AddDays(-45) }));
        Assert.Equal([new TellOfSilence("kl-jura", "Anne Jurist")], Silent(asked, Old with { LastConfirmed = Today.AddDays(-35) }));
        Assert.Empty(Silent(asked with { SilenceToldAt = null }, Old with { LastConfirmed = Today.AddDays(-1) }));
    }

    private IReadOnlyList<ConfirmationStep> Due(params Contact[] contacts)
        => rules.Due(contacts.Select(contact => new ContactRecord(contact, new ContactState())), contact => contact.UserId, Now);

    private IReadOnlyList<ConfirmationStep> Silent(ContactState state, Contact? contact = null)
        => rules.Due([new ContactRecord(contact ?? Old, state)], anyone => anyone.UserId, Now);
}
