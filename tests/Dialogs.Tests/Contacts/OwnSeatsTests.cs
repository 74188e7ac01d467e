using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Notices;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Contacts.DirectoryTalk;

namespace TeamsPilotBot.Dialogs.Tests.Contacts;

public class OwnSeatsTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public async Task A_contact_says_when_they_are_away_and_when_they_are_back()
    {
        var talk = await BeginAsync();
        var form = await talk.SayAsync<AwayReply>(AnneHerself, "jeg er væk");
        Assert.Equal(("2026-11-25", null), (form.From, form.To));

        await talk.ClickAsync<DirectoryDoneReply>(AnneHerself, DirectoryVerb.Away, (DirectoryFields.AwayFrom, "2026-11-30"), (DirectoryFields.AwayTo, "2026-12-04"));
        Assert.Equal((new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 4)), (talk.Find("kl-jura").AwayFrom!.Value, talk.Find("kl-jura").AwayTo!.Value));
        Assert.Null(talk.Find("kl-ai").AwayFrom);

        Assert.StartsWith("Velkommen tilbage", await talk.HearAsync(AnneHerself, "jeg er tilbage"), StringComparison.Ordinal);
        Assert.Equal((null, null), (talk.Find("kl-jura").AwayFrom, talk.Find("kl-jura").AwayTo));
    }

    [Theory]
    [InlineData("2026-12-04", "2026-11-30", "Den sidste dag ligger før den første.")]
    [InlineData("2026-11-01", "2026-11-02", "Den sidste dag er allerede gået.")]
    [InlineData("i morgen", "", "En af datoerne kan ikke læses. Vælg den igen.")]
    [InlineData("2026-11-30", "snart", "En af datoerne kan ikke læses. Vælg den igen.")]
    public async Task Days_that_cannot_be_are_said_and_stay_on_the_card(string from, string to, string notice)
    {
        var talk = await BeginAsync();

        var form = await talk.ClickAsync<AwayReply>(AnneHerself, DirectoryVerb.Away, (DirectoryFields.AwayFrom, from), (DirectoryFields.AwayTo, to));

        Assert.Equal((from, to.Length == 0 ? null : to, notice), (form.From, form.To, form.Notice));
        Assert.Null(talk.Find("kl-jura").AwayFrom);
    }

    [Theory]
    [InlineData("jeg er væk")]
    [InlineData("I'm on holiday")]
    [InlineData("jeg er tilbage")]
    [InlineData("jeg er stoppet som kontaktperson")]
    public async Task Whoever_is_no_contact_is_told_so(string text)
    {
        var talk = await BeginAsync();

        Assert.Matches("jeg er kontaktperson|I am a contact", await talk.HearAsync(Mette, text));
    }

    [Fact]
    public async Task Whoever_stops_has_ended_yesterday_and_the_administrators_are_told_once()
    {
        var talk = await BeginAsync();
        Assert.Equal(["kl-jura"], (await talk.SayAsync<LeaveReply>(AnneHerself, "jeg er stoppet som kontaktperson")).Contacts.Select(contact => contact.Id));

        await talk.ClickAsync<DirectoryDoneReply>(AnneHerself, DirectoryVerb.Leave);
        await talk.ClickAsync(AnneHerself, DirectoryVerb.Leave);

        Assert.Equal(Today.AddDays(-1), talk.Find("kl-jura").ValidTo);
        var notice = Assert.Single(await talk.NoticesAsync());
        Assert.Equal((NoticeKind.ContactLeft, "kl-jura", "Anne Jurist (Jura)"), (notice.Kind, notice.Subject, notice.Detail));
    }

    [Fact]
    public async Task Of_several_only_the_chosen_end_and_never_those_of_others()
    {
        var talk = await BeginAsync(Anne, Anne with { Id = "kl-etik", Role = "Etik" }, Bo);
        var anne = AnneHerself with { Contacts = ["kl-jura", "kl-etik"] };

        Assert.Equal("Vælg mindst én, du er stoppet som.", (await talk.ClickAsync(anne, DirectoryVerb.Leave)).Sentence);
        await talk.ClickAsync<DirectoryDoneReply>(anne, DirectoryVerb.Leave, (DirectoryFields.Contact, "kl-etik,kl-ai"));

        Assert.Equal((null, Today.AddDays(-1), null), (talk.Find("kl-jura").ValidTo, talk.Find("kl-etik").ValidTo, talk.Find("kl-ai").ValidTo));
    }

    [Fact]
    public async Task A_yes_to_the_monthly_question_is_kept_for_all_contacts_that_the_person_fills()
    {
        var talk = await BeginAsync(Anne, Anne with { Id = "kl-etik" }, Bo);

        await talk.ClickAsync<DirectoryDoneReply>(AnneHerself with { Contacts = ["kl-jura", "kl-etik"] }, DirectoryVerb.Confirm);

        Assert.Equal((Today, Today, null), (talk.Find("kl-jura").LastConfirmed, talk.Find("kl-etik").LastConfirmed, talk.Find("kl-ai").LastConfirmed));
    }
}
