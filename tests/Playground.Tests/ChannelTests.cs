using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

[Collection(nameof(PlaygroundFixture))]
public sealed class ChannelTests(PlaygroundFixture playground)
{
    [Fact]
    public Task A_mention_in_a_channel_is_answered_in_its_post() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("Erfaringer");

        await mette.Post(Questions.Consent);

        await mette.SeesCard(Questions.ConsentLesson, "Ikke løst");
        await mette.Screenshot("channel");
    });

    [Fact]
    public Task A_follow_up_in_the_post_keeps_its_subject() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("General");
        await mette.Post(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Mention(Questions.FollowUp);

        await mette.SeesCard("Region");
        await mette.Screenshot("channel-follow-up");
    });

    [Fact]
    public Task A_card_in_a_channel_can_be_clicked() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.Consent);
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("Erfaringer");
        await mette.Post(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Click("Vis flere");

        await mette.SeesCard(expected.Titles[3]);
        await mette.Screenshot("channel-more");
    });

    [Fact]
    public Task A_mention_in_a_group_chat_is_answered() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenGroupChat("Talegenkendelse");

        await mette.Mention(Questions.Consent);

        await mette.SeesCard(Questions.ConsentLesson);
        await mette.Screenshot("group-chat");
    });
}
