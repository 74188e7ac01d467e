using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Digests.SubscriptionTalk;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>A channel gets the weekly digest: set up, changed, paused, stopped.</summary>
public sealed class ChannelSubscriptionTests
{
    private readonly SubscriptionTalk talk = new();

    [Theory]
    [InlineData("ugens overblik")]
    [InlineData("Send os et ugentligt digest")]
    [InlineData("abonnér")]
    [InlineData("digest")]
    [InlineData("weekly digest")]
    [InlineData("subscribe")]
    public async Task Whoever_asks_for_it_in_a_channel_is_shown_the_form_with_the_usual_choices(string words)
    {
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette, words);

        Assert.Equal(("Monday", "08:30", ""), (form.Values[SubscriptionFields.Day], form.Values[SubscriptionFields.Time], form.Values[SubscriptionFields.Topics]));
        Assert.Null(await talk.StoredAsync());
    }

    [Fact]
    public async Task After_saving_the_card_says_when_the_first_one_comes()
    {
        var card = await talk.SetUpAsync(Mette);

        Assert.Equal("Gemt. Det første kommer mandag den 30. november kl. 8.30, hvis der er nyt til den tid.", card.Notice);
        Assert.IsNotType<SubscriptionFormReply>(card);
    }

    [Fact]
    public async Task What_was_chosen_is_stored_with_the_channels_name_and_who_set_it_up()
    {
        await talk.SetUpAsync(
            Mette, (SubscriptionFields.Day, "Thursday"), (SubscriptionFields.Time, "14:05"), (SubscriptionFields.Topics, "Ethics,Data"), (SubscriptionFields.Sectors, "Region"),
            (SubscriptionFields.Language, "English"));

        var stored = (await talk.StoredAsync())!;
        Assert.Equal(
            new SubscriptionSettings(DayOfWeek.Thursday, new TimeOnly(14, 5), [Category.Data, Category.Ethics], [Sector.Region], Language.English), SubscriptionSettings.Of(stored));
        Assert.Equal(("Erfaringer", "AI i Aarhus", TeamId, "mette", SubscriptionState.Active), (stored.Name, stored.TeamName, stored.TeamId, stored.OwnerKey, stored.State));
        Assert.Equal(["mette"], stored.Members);
    }

    [Fact]
    public async Task Whoever_chooses_all_topics_gets_what_belongs_to_none_too()
    {
        await talk.SetUpAsync(
            Mette, (SubscriptionFields.Topics, string.Join(',', Enum.GetNames<Category>())), (SubscriptionFields.Sectors, "Municipality,Region,State"));

        var stored = (await talk.StoredAsync())!;
        Assert.Empty(stored.Topics);
        Assert.Empty(stored.Sectors);
    }

    [Theory]
    [InlineData("25:99", "»25:99« er ikke et klokkeslæt.")]
    [InlineData("i morgen tidlig", "»i morgen tidlig« er ikke et klokkeslæt.")]
    [InlineData("", "Skriv et klokkeslæt")]
    public async Task A_time_that_is_none_is_told_and_nothing_that_was_chosen_is_lost(string time, string beginning)
    {
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);

        var again = Assert.IsType<SubscriptionFormReply>((await talk.ClickAsync(
            Mette, form, SubscriptionVerb.Save, chosen: [(SubscriptionFields.Time, time), (SubscriptionFields.Day, "Friday"), (SubscriptionFields.Topics, "Ethics")])).Reply);

        Assert.StartsWith(beginning, Assert.Single(again.Faults), StringComparison.Ordinal);
        Assert.Equal((time, "Friday", "Ethics"), (again.Values[SubscriptionFields.Time], again.Values[SubscriptionFields.Day], again.Values[SubscriptionFields.Topics]));
        Assert.Null(await talk.StoredAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sunday")]
    [InlineData("1")]
    public async Task A_day_that_is_no_weekday_is_told(string day)
    {
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);

        var again = (await talk.ClickAsync(Mette, form, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, day))).Reply as SubscriptionFormReply;

        Assert.StartsWith("Vælg en ugedag", Assert.Single(again!.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.30", "08:30")]
    [InlineData("kl. 8", "08:00")]
    [InlineData("0:00", "00:00")]
    [InlineData(" 23:59 ", "23:59")]
    public async Task A_time_is_understood_as_people_write_it(string typed, string meant)
    {
        await talk.SetUpAsync(Mette, (SubscriptionFields.Time, typed));

        Assert.Equal(meant, (await talk.StoredAsync())!.Time.ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_number_of_a_person_that_was_typed_as_a_time_is_masked()
    {
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);

        var again = (SubscriptionFormReply)(await talk.ClickAsync(Mette, form, SubscriptionVerb.Save, chosen: (SubscriptionFields.Time, "010180-1233"))).Reply!;

        Assert.DoesNotContain("010180-1233", again.Values[SubscriptionFields.Time] + string.Concat(again.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_how_it_stands_and_may_not_change_it()
    {
        var card = await talk.SetUpAsync(Mette);

        var seen = await talk.InChannelAsync<SubscriptionReply>(Bo);
        Assert.False(seen.MayChange);
        Assert.StartsWith("Det kan kun den, der satte det op", seen.Notice, StringComparison.Ordinal);
        foreach (var verb in new[] { SubscriptionVerb.Edit, SubscriptionVerb.Save, SubscriptionVerb.Preview, SubscriptionVerb.Undo, SubscriptionVerb.Pause, SubscriptionVerb.Resume, SubscriptionVerb.SendNow, SubscriptionVerb.Stop })
        {
            Assert.StartsWith("Det kan kun den, der satte det op", (await talk.ClickAsync(Bo, card, verb)).Sentence, StringComparison.Ordinal);
        }

        Assert.Equal(SubscriptionState.Active, (await talk.StoredAsync())!.State);
    }

    [Fact]
    public async Task An_owner_of_the_team_and_an_administrator_may_and_it_stays_the_others()
    {
        var card = await talk.SetUpAsync(Mette);
        talk.Roster.IsOwner = true;
        Assert.Equal(SubscriptionState.Paused, Changed(await talk.ClickAsync(Bo, card, SubscriptionVerb.Pause)).State);
        talk.Roster.IsOwner = false;

        var form = (SubscriptionFormReply)(await talk.ClickAsync(Ida, card, SubscriptionVerb.Edit)).Reply!;
        var saved = Changed(await talk.ClickAsync(Ida, form, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, "Friday")));

        Assert.Equal((DayOfWeek.Friday, "mette", SubscriptionState.Paused), (saved.Day, saved.OwnerKey, saved.State));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task When_the_one_who_set_it_up_was_erased_or_left_the_next_who_asks_takes_it_over(bool erased)
    {
        var card = await talk.SetUpAsync(Mette);
        if (erased)
        {
            await talk.Subscriptions.Register.ChangeAsync(card.Subscription.Id, there => there! with { OwnerKey = null }, default);
        }
        else
        {
            talk.Roster.Left.Add("mette");
        }

        var open = await talk.InChannelAsync<SubscriptionReply>(Bo);
        var form = (SubscriptionFormReply)(await talk.ClickAsync(Bo, open, SubscriptionVerb.Edit)).Reply!;
        await talk.ClickAsync(Bo, form, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, "Tuesday"));

        Assert.True(open.MayChange);
        Assert.Equal("bo", (await talk.StoredAsync())!.OwnerKey);
    }

    [Fact]
    public async Task Whoever_set_it_up_is_not_asked_about_in_Teams()
    {
        await talk.SetUpAsync(Mette);
        await talk.InChannelAsync<SubscriptionReply>(Mette);

        Assert.Equal(0, talk.Roster.Asked);
    }

    [Fact]
    public async Task Of_two_who_set_it_up_at_once_one_wins_and_the_other_is_told()
    {
        var (first, second) = (await talk.InChannelAsync<SubscriptionFormReply>(Mette), await talk.InChannelAsync<SubscriptionFormReply>(Bo));
        await talk.ClickAsync(Mette, first, SubscriptionVerb.Save);

        var told = Assert.IsType<SubscriptionReply>((await talk.ClickAsync(Bo, second, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, "Friday"))).Reply);

        Assert.Equal("En anden var først. Sådan står det nu.", told.Notice);
        Assert.Equal((DayOfWeek.Monday, "mette"), ((await talk.StoredAsync())!.Day, (await talk.StoredAsync())!.OwnerKey));
    }

    [Fact]
    public async Task A_change_of_another_is_not_overwritten_unseen_and_what_was_chosen_is_still_there()
    {
        var card = await talk.SetUpAsync(Mette);
        var (mine, theirs) = ((SubscriptionFormReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.Edit)).Reply!, (SubscriptionFormReply)(await talk.ClickAsync(Ida, card, SubscriptionVerb.Edit)).Reply!);
        await talk.ClickAsync(Ida, theirs, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, "Friday"));

        var stale = Assert.IsType<SubscriptionFormReply>((await talk.ClickAsync(Mette, mine, SubscriptionVerb.Save, chosen: (SubscriptionFields.Day, "Tuesday"))).Reply);

        Assert.StartsWith("En anden har ændret det imens.", Assert.Single(stale.Faults), StringComparison.Ordinal);
        Assert.Equal(("Tuesday", DayOfWeek.Friday), (stale.Values[SubscriptionFields.Day], stale.Subscription.Day));
        Assert.Equal(DayOfWeek.Tuesday, Changed(await talk.ClickAsync(Mette, stale, SubscriptionVerb.Save)).Day);
    }

    [Fact]
    public async Task What_comes_while_it_is_paused_is_not_made_up_for()
    {
        var card = await talk.SetUpAsync(Mette);
        await talk.ClickAsync(Mette, card, SubscriptionVerb.Pause);
        talk.Conversation.Knowledge.Clock.Move(TimeSpan.FromDays(10));

        var resumed = await talk.ClickAsync(Mette, card, SubscriptionVerb.Resume);

        Assert.Equal(talk.Conversation.Knowledge.Clock.GetUtcNow(), Changed(resumed).Since);
        Assert.Equal("I gang igen. Det næste kommer mandag den 7. december kl. 8.30, hvis der er nyt til den tid.", ((SubscriptionReply)resumed.Reply!).Notice);
    }

    [Fact]
    public async Task A_button_of_an_old_card_shows_how_it_stands_now()
    {
        var card = await talk.SetUpAsync(Mette);
        await talk.ClickAsync(Mette, card, SubscriptionVerb.Pause);

        var again = (SubscriptionReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.Pause)).Reply!;
        Assert.Equal(("Det er allerede sat på pause.", SubscriptionState.Paused), (again.Notice, again.Subscription.State));
        Assert.Equal("Det er sat på pause. Genoptag det først.", ((SubscriptionReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.SendNow)).Reply!).Notice);

        await talk.ClickAsync(Mette, card, SubscriptionVerb.Stop);
        Assert.Equal("Det er ikke i gang lige nu.", ((SubscriptionReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.Resume)).Reply!).Notice);
        Assert.Equal("Det er allerede stoppet.", ((SubscriptionReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.Stop)).Reply!).Notice);
    }

    [Fact]
    public async Task What_was_ended_can_be_begun_again_by_anybody_with_the_choices_it_had()
    {
        var card = await talk.SetUpAsync(Mette, (SubscriptionFields.Topics, "Legal"));
        await talk.ClickAsync(Mette, card, SubscriptionVerb.Stop);

        var form = await talk.InChannelAsync<SubscriptionFormReply>(Bo);
        await talk.ClickAsync(Bo, form, SubscriptionVerb.Save);

        Assert.Equal("Legal", form.Values[SubscriptionFields.Topics]);
        Assert.Equal(("bo", SubscriptionState.Active), ((await talk.StoredAsync())!.OwnerKey, (await talk.StoredAsync())!.State));
    }

    [Fact]
    public async Task A_button_beside_the_open_form_loses_nothing_that_is_chosen_there()
    {
        var card = await talk.SetUpAsync(Mette);
        var form = (SubscriptionFormReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.Edit)).Reply!;

        var paused = Assert.IsType<SubscriptionFormReply>((await talk.ClickAsync(Mette, form, SubscriptionVerb.Pause, chosen: (SubscriptionFields.Topics, "Ethics"))).Reply);

        Assert.Equal((SubscriptionState.Paused, "Ethics"), (paused.Subscription.State, paused.Values[SubscriptionFields.Topics]));
        Assert.Empty((await talk.StoredAsync())!.Topics);
    }

    [Fact]
    public async Task Send_now_sends_once_and_says_what_came_of_it()
    {
        var card = await talk.SetUpAsync(Mette);
        async Task<string?> SendAsync() => ((SubscriptionReply)(await talk.ClickAsync(Mette, card, SubscriptionVerb.SendNow)).Reply!).Notice;

        Assert.StartsWith("Der er ikke noget nyt, så jeg har ikke sendt noget. Det næste kommer mandag den 30. november", await SendAsync(), StringComparison.Ordinal);
        talk.Subscriptions.Desk.HasNews = true;
        Assert.Equal("Ugens overblik er på vej.", await SendAsync());
        Assert.StartsWith("Ugens overblik er allerede sendt.", await SendAsync(), StringComparison.Ordinal);
        Assert.Single(talk.Subscriptions.Desk.Sent);
    }

    [Fact]
    public async Task A_preview_shows_what_is_chosen_in_the_form_before_it_is_saved()
    {
        talk.Subscriptions.Desk.HasNews = true;
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);

        var shown = Assert.IsType<DigestReply>((await talk.ClickAsync(
            Mette, form, SubscriptionVerb.Preview, chosen: [(SubscriptionFields.Topics, "Ethics"), (SubscriptionFields.Language, "English")])).Reply);

        Assert.Equal((true, false, Language.English), (shown.IsPreview, shown.IsPersonal, shown.Language));
        Assert.Equal([Category.Ethics], Assert.Single(talk.Subscriptions.Desk.Previewed).Topics);
        Assert.Null(await talk.StoredAsync());
        Assert.Empty(talk.Subscriptions.Desk.Sent);
    }

    [Fact]
    public async Task From_a_preview_in_a_channel_there_is_a_way_back_to_the_form_with_what_was_chosen()
    {
        talk.Subscriptions.Desk.HasNews = true;
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);
        var shown = (DigestReply)(await talk.ClickAsync(Mette, form, SubscriptionVerb.Preview, chosen: (SubscriptionFields.Topics, "Ethics"))).Reply!;

        Assert.Equal(SubscriptionVerb.Edit, shown.Back!.Verb);
        var back = Assert.IsType<SubscriptionFormReply>((await talk.Conversation.ClickAsync(shown.Back with { Nonce = "n" })).Reply);
        Assert.Equal("Ethics", back.Values[SubscriptionFields.Topics]);
    }

    [Fact]
    public async Task What_there_is_less_of_can_be_had_again_by_one_who_may_change_it()
    {
        var card = await talk.SetUpAsync(Mette);
        await talk.Subscriptions.Register.ChangeAsync(
            card.Subscription.Id,
            there => there! with { Fewer = [new(DigestItemKind.Lesson, Category.Legal, "bo"), new(DigestItemKind.Lesson, Category.Legal, "eva"), new(DigestItemKind.Date, null, "bo")] },
            default);

        var open = await talk.InChannelAsync<SubscriptionReply>(Mette);
        Assert.Equal("nye erfaringer inden for jura", Assert.Single(open.Wishes).Text);
        Assert.Empty((await talk.InChannelAsync<SubscriptionReply>(Bo)).Wishes);

        var undone = (SubscriptionReply)(await talk.ClickAsync(
            Mette, open, SubscriptionVerb.Undo, chosen: [(SubscriptionFields.Kind, "Lesson"), (SubscriptionFields.Category, "Legal")])).Reply!;
        Assert.Equal("Ønsket er taget tilbage. Der kommer lige så mange som før.", undone.Notice);
        Assert.Empty(undone.Wishes);
        Assert.Equal([new FewerWish(DigestItemKind.Date, null, "bo")], (await talk.StoredAsync())!.Fewer);
    }

    [Fact]
    public async Task A_preview_with_nothing_new_says_when_the_next_one_comes()
    {
        var form = await talk.InChannelAsync<SubscriptionFormReply>(Mette);
        Assert.Equal(
            "Der er ikke noget nyt lige nu, så der er ikke noget at vise. Gemmer du nu, kommer det første torsdag den 26. november kl. 8.30, hvis der er nyt til den tid.",
            (await talk.ClickAsync(Mette, form, SubscriptionVerb.Preview, chosen: (SubscriptionFields.Day, "Thursday"))).Sentence);

        var card = await talk.SetUpAsync(Mette);
        Assert.EndsWith("kommer det næste mandag den 30. november kl. 8.30, hvis der er nyt til den tid.", (await talk.ClickAsync(Mette, card, SubscriptionVerb.Preview)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_in_one_channel_never_reaches_another()
    {
        await talk.SetUpAsync(Mette);
        talk.Conversation.Channel = new ChannelHere("19:anden@thread.tacv2", TeamId, talk.Roster);

        var click = new SubscriptionCardAction(
            SubscriptionVerb.Stop, "n", new Dictionary<string, string> { [SubscriptionFields.Subscription] = (await talk.StoredAsync())!.Id });
        await talk.Conversation.ClickAsync(click);

        Assert.Equal(SubscriptionState.Active, (await talk.StoredAsync())!.State);
    }

    [Fact]
    public async Task In_a_group_chat_there_is_none()
        => Assert.StartsWith("Ugens overblik kan jeg sende i en kanal", await talk.HearAsync(Mette, ConversationKind.Group, "ugens overblik"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Har nogen et overblik over AI-projekter i kommunerne?")]
    [InlineData("Hvordan laver man et ugentligt overblik til ledelsen?")]
    public async Task A_question_about_overviews_is_a_question(string text)
        => Assert.IsNotType<SubscriptionFormReply>((await Say(text)).Value);

    private async Task<Microsoft.Bot.Schema.Activity> Say(string text)
    {
        talk.Conversation.Kind = ConversationKind.Personal;
        return await talk.Conversation.SayAsync(text);
    }

    private static DigestSubscription Changed(ActionResult result) => ((SubscriptionReply)result.Reply!).Subscription;
}
