using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Schedule;

public sealed class ClockServiceTests
{
    [Fact]
    public async Task What_cannot_be_looked_for_keeps_nothing_else_from_being_done()
    {
        await using var bot = ServedBot.With(("Schedule:Sweep", "01:00:00"));
        using var client = bot.CreateClient();
        var swept = 0;
        var drafts = Standing<IDraftRegister>(_ => throw new FormatException("A document that cannot be read."));
        var submissions = Standing<ISubmissionRegister>(method =>
        {
            Assert.Equal(nameof(ISubmissionRegister.SweepAsync), method);
            Interlocked.Increment(ref swept);
            return Task.FromResult(0);
        });
        using var clock = ActivatorUtilities.CreateInstance<ClockService>(bot.Services, drafts, submissions);

        await clock.StartAsync(default);

        await Eventually.Holds("the tellings are looked through", () => Task.FromResult(swept > 0));
        await clock.StopAsync(default);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("FormatException", StringComparison.Ordinal));
    }

    private static T Standing<T>(Func<string, object?> answer)
        where T : class
    {
        var made = DispatchProxy.Create<T, Stand<T>>();
        ((Stand<T>)(object)made).Answer = answer;
        return made;
    }

    /// <summary>Stands in for a service, and does with every call the same.</summary>
    public class Stand<T> : DispatchProxy
        where T : class
    {
        public Func<string, object?> Answer { get; set; } = _ => null;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Answer(targetMethod!.Name);
    }
}
