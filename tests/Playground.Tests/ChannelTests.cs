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

        await mette.Click("Det hjalp");
        await mette.Sees("Tak");
    });

    [Fact]
    public Task A_follow_up_in_the_post_keeps_its_subject() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("General");
        await mette.Post(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Mention(Questions.FollowUp);

        await mette.SeesButton("Det hjalp");
        await mette.Screenshot("channel-follow-up");
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
