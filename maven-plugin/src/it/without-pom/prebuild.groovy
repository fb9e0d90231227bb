new org.understudy.maven.NestedBuild(basedir).usePlan("my plan")
return true
