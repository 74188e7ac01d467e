using System.Reflection;
using Xunit;

namespace TeamsPilotBot.Bot.Tests;

/// <summary>Which part may know which: bot → dialogs → knowledge.</summary>
public sealed class ArrowsTests
{
    private static readonly Assembly Knowledge = typeof(Knowledge.Answers.AnswerService).Assembly;
    private static readonly Assembly Dialogs = typeof(Dialogs.MainDialog).Assembly;

    [Fact]
    public void Knowledge_knows_nothing_of_bots_web_servers_or_our_other_parts()
        => Assert.DoesNotContain(
            Names(Knowledge),
            name => name.StartsWith("TeamsPilotBot", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name is "Newtonsoft.Json");

    [Fact]
    public void Knowledge_knows_of_HTTP_only_where_it_calls_services_of_Azure()
    {
        var knowing = Knowledge.GetTypes().Where(type => Known(type).Any(known => known.Assembly == typeof(HttpClient).Assembly)).ToList();

        Assert.NotEmpty(knowing);
        Assert.All(knowing, type => Assert.StartsWith("TeamsPilotBot.Knowledge.Azure", type.Namespace, StringComparison.Ordinal));
    }

    [Fact]
    public void Dialogs_know_knowledge_and_the_Bot_Builder_and_not_the_host()
        => Assert.DoesNotContain(
            Names(Dialogs), name => name == "TeamsPilotBot.Bot" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void The_Bot_Builder_knows_none_of_our_parts()
        => Assert.DoesNotContain(
            Names(typeof(Microsoft.Bot.Builder.ActivityHandler).Assembly),
            name => name.StartsWith("TeamsPilotBot", StringComparison.Ordinal));

    /// <summary>The types of a type's fields, and of what its methods and constructors take and give.</summary>
    private static IEnumerable<Type> Known(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)));
    }

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);
}
