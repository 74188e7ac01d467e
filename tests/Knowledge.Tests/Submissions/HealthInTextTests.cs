using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

public class HealthInTextTests
{
    [Fact]
    public void Health_of_one_person_is_found_once_wherever_it_stands_and_that_of_groups_is_not()
    {
        var text = new ExperienceText { Problem = "Borgere med demens ringer ofte.", Action = "Min patient havde diabetes.", Story = "Min patient havde diabetes. Og hun fik kræft." };

        Assert.Equal(["diabetes", "kræft"], HealthInText.Words(text));
        Assert.Empty(HealthInText.Words(new ExperienceText()));
    }

    [Fact]
    public void What_is_begun_to_be_sent_at_once_waits_until_it_is_sent()
    {
        var beginning = new Beginning(SubmissionKind.NewLesson, Language.Danish, GivenSubmissions.Text) { Paused = true };
        var frida = Actor.Person("frida");
        var begun = SubmissionRules.Begin("erf-abcdefgh", beginning, "m0", frida, GivenSubmissions.Start).Submission;

        Assert.True(begun.Paused);
        Assert.False(Assert.IsType<SubmissionAccepted>(SubmissionRules.Decide(begun, "m1", new Send(begun.Text), frida, null, GivenSubmissions.Start)).Submission.Paused);
    }
}
