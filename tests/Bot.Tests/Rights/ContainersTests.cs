using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Rights;

/// <summary>Nothing is stored that nobody answers for.</summary>
public sealed class ContainersTests
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Parts =
        [typeof(Container).Assembly, typeof(Dialogs.MainDialog).Assembly, typeof(Bot.Hosting.BotOptions).Assembly];

    [Fact]
    public async Task Each_container_of_the_program_can_be_erased_from_or_says_why_there_is_nothing_to_erase()
    {
        await using var bot = new ServedBot();
        var erased = bot.Services.GetServices<IPersonalRecords>().SelectMany(place => place.Containers).Select(container => container.Name).ToList();
        var impersonal = bot.Services.GetServices<Impersonal>().ToList();
        var all = Containers().Select(container => container.Name).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(all.Count >= 16, string.Join(", ", all));
        Assert.Equal(all, erased.Concat(impersonal.Select(one => one.Container.Name)).Order(StringComparer.Ordinal));
        Assert.All(impersonal, one => Assert.True(one.Reason.Length > 20, one.Container.Name));
    }

    [Fact]
    public void Each_kind_of_thing_that_is_stored_has_a_name_and_a_reason_in_both_languages()
    {
        var kinds = new System.Resources.ResourceManager(typeof(RightsTexts)).GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, false)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Where(key => key.EndsWith("Why", StringComparison.Ordinal)).ToList();

        Assert.True(kinds.Count > 15);
        Assert.All(kinds, why => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.NotEmpty(RightsTexts.Get(language, why[..^3]));
            Assert.NotEmpty(RightsTexts.Why(language, why[..^3], new RetentionOptions()));
        }));
    }

    private static IEnumerable<Container> Containers()
        => Parts.SelectMany(part => part.GetTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(AnyStatic).Where(field => field.FieldType == typeof(Container)).Select(field => field.GetValue(null))
                .Concat(type.GetProperties(AnyStatic).Where(property => property.PropertyType == typeof(Container)).Select(property => property.GetValue(null))))
            .OfType<Container>();
}
